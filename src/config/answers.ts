// The form of the file of a reviewer's answers, said once: `scorecard` reads by it, and schema.ts publishes it.
import type { RecordShape, TextShape } from "./definition.ts";

const text = (description: string): TextShape => ({ kind: "text", description });

/** The whole file, with the controls that the guide has. */
export function answersDefinition(ids: readonly string[]): RecordShape {
  const answer: RecordShape = {
    kind: "record",
    description: "A reviewer's answer",
    required: ["control", "answer", "by", "date", "link"],
    fields: {
      control: { kind: "choice", description: "The id of a control", choices: ids },
      answer: { kind: "choice", description: "Whether the project meets it", choices: ["met", "not-met"] },
      by: text("Who answers"),
      date: text("The day, as 2027-01-31"),
      link: text("Where it can be read: an address with https:// or http://"),
      note: text("What else a reader should know"),
    },
  };
  return {
    kind: "record",
    description: "What reviewers answer where neither objects nor documents show it",
    required: ["answers"],
    fields: { subject: text("What is reviewed, with its version"), answers: { kind: "list", description: "The answers", items: answer } },
  };
}
