import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("External Data", [
  {
    id: "ED-1",
    title: "Encrypted Backups",
    sees: "Custom resources: how backups are encrypted, and with which key.",
    question: "Is every backup encrypted with a key that a key service holds?",
  },
  {
    id: "ED-2",
    title: "Log Message Filtering",
    sees: "Custom resources: which statements and values are logged.",
    question: "Do no passwords and no users' data stand in the logs that leave the database's own storage?",
  },
  {
    id: "ED-3",
    title: "Table data",
    sees: "What exports tables, and where to: no custom resource that the pack reads has a field for it, exports are statements or jobs of the user's.",
    question: "Is exported table data encrypted with a key that a key service holds, wherever it is written?",
  },
]);
