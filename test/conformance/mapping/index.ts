import { mapping as hfi2018 } from "./fraser-hfi.js";
import { mapping as fiw2013 } from "./freedomhouse-fiw.js";
import { mapping as angkaKredit2023 } from "./id-angka-kredit.js";
import { mapping as ekinerja2022 } from "./id-ekinerja.js";
import { mapping as ikm2017 } from "./id-ikm.js";
import { mapping as ikm2004 } from "./id-ikm-2004.js";
import { mapping as iku2014 } from "./id-iku.js";
import { mapping as ipAsn2018 } from "./id-ip-asn.js";
import { mapping as ipp2017 } from "./id-ipp.js";
import { mapping as nkoKemenkeu2026 } from "./id-nko-kemenkeu.js";
import { mapping as nkpKemenkeu2026 } from "./id-nkp-kemenkeu.js";
import { mapping as ombudsman2021, mapping2022 as ombudsman2022 } from "./id-ombudsman.js";
import { mapping as pemdi2026 } from "./id-pemdi.js";
import { mapping as pp462011 } from "./id-pp46.js";
import { mapping as sakip2021 } from "./id-sakip.js";
import { mapping as skp2019 } from "./id-skp.js";
import { mapping as skpPeriodic2019 } from "./id-skp-periodic.js";
import { mapping as skpYear2021 } from "./id-skp-year.js";
import { mapping as spbe2020 } from "./id-spbe.js";
import { mapping as zi2021 } from "./id-zi.js";
import { mapping as dpe2018 } from "./in-dpe.js";
import type { Mapping } from "./mapping.js";
import { mapping as lnpk2009 } from "./my-lnpk.js";
import { mapping2022 as pbb2022, mapping2023 as pbb2023 } from "./ph-pbb.js";
import { mapping as spms2012 } from "./ph-spms.js";
import { authorities2026 as cqcAuthorities2026, services2022 as cqcServices2022 } from "./uk-cqc.js";
import { mapping as gdi2014 } from "./undp-gdi.js";
import { mapping as gii2014 } from "./undp-gii.js";
import { mapping as hdi2014 } from "./undp-hdi.js";
import { mapping as hdi2010 } from "./undp-hdi-2010.js";
import { mapping as ihdi2014 } from "./undp-ihdi.js";
import { mapping as cra2016 } from "./us-cra.js";
import { mapping as craIntermediateSmall2016 } from "./us-cra-intermediate-small.js";
import { mapping as doc2006 } from "./us-doc.js";
import { mapping as gs2007 } from "./us-gs.js";
import {
  mapping as hospitalVbp2016,
  mapping2021 as hospitalVbp2021,
  mapping2026 as hospitalVbp2026,
} from "./us-hospital-vbp.js";
import { mapping as maStars2022 } from "./us-ma-stars.js";
import { mapping2022 as mips2022, mapping2023 as mips2023 } from "./us-mips.js";
import {
  mapping2021 as nursingHomeStars2021,
  mapping2022 as nursingHomeStars2022,
} from "./us-nursing-home.js";
import { mapping as part2002 } from "./us-part.js";
import { mapping as phas2011 } from "./us-phas.js";
import { mapping as ses2011 } from "./us-ses.js";
import { mapping as cpia2009 } from "./worldbank-cpia.js";
import { mapping as epi2020 } from "./yale-epi.js";
import { mapping as pmds2018 } from "./za-pmds.js";

/** How the cases of each preset become its records, by the preset's id. */
export const MAPPINGS: Readonly<Record<string, Mapping>> = {
  "fraser/hfi-2018": hfi2018,
  "freedomhouse/fiw-2013": fiw2013,
  "id/angka-kredit-2023": angkaKredit2023,
  "id/ekinerja-2022": ekinerja2022,
  "id/ikm-2004": ikm2004,
  "id/ikm-2017": ikm2017,
  "id/iku-2014": iku2014,
  "id/ip-asn-2018": ipAsn2018,
  "id/ipp-2017": ipp2017,
  "id/nko-kemenkeu-2026": nkoKemenkeu2026,
  "id/nkp-kemenkeu-2026": nkpKemenkeu2026,
  "id/ombudsman-2021": ombudsman2021,
  "id/ombudsman-2022": ombudsman2022,
  "id/pemdi-2026": pemdi2026,
  "id/pp46-2011": pp462011,
  "id/sakip-2021": sakip2021,
  "id/skp-2019": skp2019,
  "id/skp-periodic-2019": skpPeriodic2019,
  "id/skp-year-2021": skpYear2021,
  "id/spbe-2020": spbe2020,
  "id/zi-2021": zi2021,
  "in/dpe-2018": dpe2018,
  "my/lnpk-2009": lnpk2009,
  "ph/pbb-2022": pbb2022,
  "ph/pbb-2023": pbb2023,
  "ph/spms-2012": spms2012,
  "uk/cqc-authorities-2026": cqcAuthorities2026,
  "uk/cqc-services-2022": cqcServices2022,
  "undp/gdi-2014": gdi2014,
  "undp/gii-2014": gii2014,
  "undp/hdi-2010": hdi2010,
  "undp/hdi-2014": hdi2014,
  "undp/ihdi-2014": ihdi2014,
  "us/cra-2016": cra2016,
  "us/cra-intermediate-small-2016": craIntermediateSmall2016,
  "us/doc-2006": doc2006,
  "us/gs-2007": gs2007,
  "us/hospital-vbp-2016": hospitalVbp2016,
  "us/hospital-vbp-2021": hospitalVbp2021,
  "us/hospital-vbp-2026": hospitalVbp2026,
  "us/ma-stars-2022": maStars2022,
  "us/mips-2022": mips2022,
  "us/mips-2023": mips2023,
  "us/nursing-home-stars-2021": nursingHomeStars2021,
  "us/nursing-home-stars-2022": nursingHomeStars2022,
  "us/part-2002": part2002,
  "us/phas-2011": phas2011,
  "us/ses-2011": ses2011,
  "worldbank/cpia-2009": cpia2009,
  "yale/epi-2020": epi2020,
  "za/pmds-2018": pmds2018,
};
