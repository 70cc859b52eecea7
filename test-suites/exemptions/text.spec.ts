// What is written, what kustomize makes of it, and random exemptions in gator. One file, so that the pack is compiled once.
import "./emission.ts";
import "./texts.ts";
import "./kustomize.ts";
import "./random.ts";
