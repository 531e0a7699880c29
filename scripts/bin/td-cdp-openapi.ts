#!/usr/bin/env node
import { runMain } from "../cli/command.ts";
import { openapiCommand } from "./commands.ts";

await runMain(openapiCommand("td-cdp-openapi"));
