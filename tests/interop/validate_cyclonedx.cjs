// SPDX-License-Identifier: GPL-3.0-or-later
// validate_cyclonedx.cjs FILE: asks the CycloneDX library whether a JSON file fits the version that it names.
"use strict";
const { readFileSync } = require("node:fs");
const { installed, judge } = require("./require_installed.cjs");
const { Validation, Spec } = installed("@cyclonedx/cyclonedx-library");

const text = readFileSync(process.argv[2], "utf8");
judge(async () => {
    const { specVersion } = JSON.parse(text);
    if (!Object.values(Spec.Version).includes(specVersion))
        throw new Error(`no version of CycloneDX: ${specVersion}`);
    const faults = await new Validation.JsonStrictValidator(specVersion).validate(text);
    if (faults !== null)
        throw new Error(JSON.stringify(faults));
});
