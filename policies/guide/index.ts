// The list that a scorecard answers: the guide's controls in its order, then what the talks ask for.
import type { WrittenRow } from "../../src/dsl/index.ts";
import cm from "./cm.ts";
import cn from "./cn.ts";
import d from "./d.ts";
import ed from "./ed.ts";
import ksi from "./ksi.ts";
import maa from "./maa.ts";
import nm from "./nm.ts";
import sm from "./sm.ts";
import ssc from "./ssc.ts";
import um from "./um.ts";
import wl from "./wl.ts";

export const guideRows: readonly WrittenRow[] = [um, cm, nm, sm, ed, maa, ksi, cn, ssc, d, wl].flat();
