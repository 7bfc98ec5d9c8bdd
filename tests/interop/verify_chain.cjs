// SPDX-License-Identifier: GPL-3.0-or-later
// verify_chain.cjs LEAF ROOT TIME: asks pkijs whether the certificate LEAF (DER) leads to ROOT at a time (ISO 8601).
"use strict";
const { readFileSync } = require("node:fs");
const { installed, judge } = require("./require_installed.cjs");
const pkijs = installed("pkijs");

const [leaf, root] = process.argv.slice(2, 4).map((path) => pkijs.Certificate.fromBER(readFileSync(path)));
pkijs.setEngine("node", new pkijs.CryptoEngine({ name: "node", crypto: globalThis.crypto }));
judge(async () => {
    const chain = new pkijs.CertificateChainValidationEngine({
        trustedCerts: [root], certs: [leaf], checkDate: new Date(process.argv[4]),
    });
    const verdict = await chain.verify();
    if (!verdict.result)
        throw new Error(verdict.resultMessage);
});
