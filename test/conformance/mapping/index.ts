import { mapping as ekinerja2022 } from "./id-ekinerja.js";
import { mapping as ikm2017 } from "./id-ikm.js";
import { mapping as iku2014 } from "./id-iku.js";
import { mapping as sakip2021 } from "./id-sakip.js";
import type { Mapping } from "./mapping.js";
import { mapping as hdi2014 } from "./undp-hdi.js";
import { mapping as hospitalVbp2016 } from "./us-hospital-vbp.js";

/** How the cases of each preset become its records, by the preset's id. */
export const MAPPINGS: Readonly<Record<string, Mapping>> = {
  "id/ekinerja-2022": ekinerja2022,
  "id/ikm-2017": ikm2017,
  "id/iku-2014": iku2014,
  "id/sakip-2021": sakip2021,
  "undp/hdi-2014": hdi2014,
  "us/hospital-vbp-2016": hospitalVbp2016,
};
