/** What a student does besides writing. Loaded when it is asked for. */
export { endCourse } from "./end-of-course.ts";
export { practise } from "./practice.ts";
