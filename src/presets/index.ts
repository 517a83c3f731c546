export { ekinerja2022 } from "./id/ekinerja-2022.js";
export { ikm2017 } from "./id/ikm-2017.js";
export { iku2014 } from "./id/iku-2014.js";
export { sakip2021 } from "./id/sakip-2021.js";
export { hdi2014 } from "./undp/hdi-2014.js";
export { hospitalVbp2016 } from "./us/hospital-vbp-2016.js";
