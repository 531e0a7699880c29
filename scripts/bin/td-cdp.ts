#!/usr/bin/env node
import { runMain } from "../cli/command.ts";
import { tdCdpCommand } from "./commands.ts";

await runMain(tdCdpCommand());
