// SPDX-License-Identifier: GPL-3.0-or-later
// The packages are installed into the working folder, away from these scripts. A script ends with 0 where the other program
// accepts, 1 where it refuses, and 2 where it could not be asked.
"use strict";
const { createRequire } = require("node:module");
const { join } = require("node:path");

exports.installed = createRequire(join(process.cwd(), "package.json"));

exports.judge = async (question) => {
    try {
        await question();
    } catch (refusal) {
        console.error(refusal.message);
        process.exit(1);
    }
    console.log("accepted");
};

process.on("uncaughtException", (fault) => {
    console.error(fault);
    process.exit(2);
});
