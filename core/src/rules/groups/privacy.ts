/** What identifies somebody. */
import { identifyingDetail } from "../identifying-detail.ts";
import { privacyDatePlace } from "../privacy-date-place.ts";
import { privacyInitials } from "../privacy-initials.ts";
import { privacyName } from "../privacy-name.ts";
import type { Rule } from "../rule.ts";

export const privacy: readonly Rule[] = [identifyingDetail, privacyName, privacyDatePlace, privacyInitials];
