// What engines make of exemptions. One file for vitest, so that the pack is compiled once for all of it.
import "./broken.ts";
import "./expiry.ts";
import "./given.ts";
