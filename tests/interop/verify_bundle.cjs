// SPDX-License-Identifier: GPL-3.0-or-later
// verify_bundle.cjs BUNDLE TRUST: asks @sigstore/verify. TRUST is JSON: keys by their hint, authorities and clocks as
// chains of certificates (leaf first), all in base64; and the name that a signer's certificate has to bear.
"use strict";
const { readFileSync } = require("node:fs");
const { installed, judge } = require("./require_installed.cjs");
const { bundleFromJSON } = installed("@sigstore/bundle");
const { Verifier, toSignedEntity, toTrustMaterial } = installed("@sigstore/verify");

const [bundle, trust] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const bytes = (text) => Buffer.from(text, "base64");
const authority = (chain) => ({ certChain: { certificates: chain.map((der) => ({ rawBytes: bytes(der) })) } });
const pem = (der) => `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`;
const keys = Object.fromEntries(Object.entries(trust.keys).map(([hint, der]) => [hint, { rawBytes: pem(der) }]));

const material = toTrustMaterial({
    tlogs: [],
    ctlogs: [],
    certificateAuthorities: trust.authorities.map(authority),
    timestampAuthorities: trust.clocks.map(authority),
}, keys);
const verifier = new Verifier(material, {
    tlogThreshold: 0,
    ctlogThreshold: 0,
    timestampThreshold: trust.clocks.length,
});
judge(() => verifier.verify(toSignedEntity(bundleFromJSON(bundle)),
    trust.name ? { subjectAlternativeName: trust.name } : undefined));
