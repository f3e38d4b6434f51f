export type { StudyFormat } from "./formats/format.js";
export { studyFormats } from "./formats/index.js";
export { loadEvents, type NamedEvent } from "./load.js";
export { type MeasuredStudy, measureStudy, studyOf } from "./measure.js";
export type { EventWindow, StudyEvent, StudyModel, StudyQuestion } from "./question.js";
export type { AverageSession, AverageWindow, RefusedEvent, StudiedEvent, Study } from "./study.js";
export type { TestName, TestResult } from "./tests.js";
