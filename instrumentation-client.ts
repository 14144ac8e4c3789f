/** Runs first in every page. zod would otherwise try whether it may compile text into code, which our policy forbids and browsers report. */
import { config } from "zod";

config({ jitless: true });
