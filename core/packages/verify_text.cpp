// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/verify_text.h"

#include "core/base/shown_text.h"
#include "core/trust/statement.h"

#include <algorithm>

namespace assay {
namespace {

const QString fenceStart = QStringLiteral("\n```sh\n");
const QString fenceEnd = QStringLiteral("```\n");

QString hexOf(const Digest& digest)
{
    return QString::fromLatin1(toHex(digest));
}

/// A word of the shell that stands for exactly this text.
QString quoted(const QString& text)
{
    return QStringLiteral("'%1'").arg(QString(text).replace(u'\'', QStringLiteral("'\\''")));
}

/// Text of the data within a sentence.
QString named(const QString& text)
{
    QString plain;
    const QString shown = shownText(text);
    for (const QChar c : shown) {
        if (QStringLiteral("\\`*_[]<>|#").contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain;
}

QString keyFile(const QString& fingerprint)
{
    return packagefile::keyFolder + fingerprint + QStringLiteral(".pem");
}

/// What the script says where the command before it fails, and stops.
QString orNo(const QString& words)
{
    return QStringLiteral(" || no \"%1\"\n").arg(words);
}

/// Checks $work/signature over $work/signed, which is that of `what`.
QString signatureCommand(const PackageContent& content, const QString& fingerprint, const QString& what)
{
    const auto key = content.keys.find(fingerprint);
    const bool isEdwards = key != content.keys.end() && key->second.algorithm() == PublicKey::Algorithm::Ed25519;
    const QString command = isEdwards
        ? QStringLiteral("openssl pkeyutl -verify -pubin -inkey %1 -rawin -in \"$work/signed\" -sigfile "
                         "\"$work/signature\"")
        : QStringLiteral("openssl dgst -sha256 -verify %1 -signature \"$work/signature\" \"$work/signed\"");
    return command.arg(keyFile(fingerprint)) + orNo(QStringLiteral("the signature of %1 is not by its key").arg(what));
}

/// Stops where a folder holds anything but these files.
QString onlyCommand(const QString& folder, const QStringList& names)
{
    const QString name = folder.chopped(1);
    if (names.isEmpty())
        return QStringLiteral("[ ! -e %1 ]").arg(name)
            + orNo(QStringLiteral("%1 is there, and this package has no such files").arg(name));
    QString wanted;
    for (const QString& file : names)
        wanted += u' ' + quoted(folder + file);
    return QStringLiteral("extra=$(find %1 ! -type d | LC_ALL=C sort | LC_ALL=C comm -23 - <(printf '%s\\n'").arg(name)
        + wanted + QStringLiteral(" | LC_ALL=C sort))\n[ -z \"$extra\" ]")
        + orNo(QStringLiteral("%1 holds what nobody decided on: $extra").arg(name));
}

/// Those of the model and of the evidence that are to be in the package, and no others.
QString carriedCommands(const PackageContent& content)
{
    QStringList model, evidence;
    if (content.index.hasFiles) {
        for (const ModelResource& resource : packages::manifestOf(content).resources)
            model << resource.name;
        for (const PackagedEvidence& item : content.index.evidence)
            evidence << item.file.mid(packagefile::evidenceFolder.size());
    }
    return onlyCommand(packagefile::modelFolder, model) + onlyCommand(packagefile::evidenceFolder, evidence);
}

QString introduction(const PackageContent& content)
{
    const QString type = Statement::payloadType;
    return QStringLiteral(
               "# How to check this package\n\n"
               "It holds the release %1 with the decisions that people signed on it. `assay-cli verify-release` "
               "checks\n"
               "all of it at once. The same can be done with bash, sed, find, sha256sum and openssl 3 alone: run the\n"
               "blocks below one after the other in this folder. What is wrong is said on a line that begins with\n"
               "NOT RIGHT, and nothing goes on after it; the last line is ALL RIGHT.\n\n"
               "Two things no package can say of itself. **Whose keys these are**: compare the fingerprints with what\n"
               "the people, or their organisation, told you in another way. **That nothing was decided since**, such "
               "as\n"
               "a revocation: ask whoever keeps the project.\n\n"
               "## Files\n")
               .arg(named(content.index.name))
        + fenceStart + QStringLiteral(R"sh(set -eEo pipefail
no() { echo "NOT RIGHT: $1" >&2; exit 1; }
trap 'echo "NOT RIGHT: a command failed: $BASH_COMMAND" >&2' ERR
work=$(mktemp -d)
sha256sum --check --strict --quiet SHA256SUMS || no "a file is not as SHA256SUMS lists it"
extra=$(find . ! -type d ! -path ./SHA256SUMS | sed 's|^\./||' | LC_ALL=C sort |
    LC_ALL=C comm -23 - <(sed 's/^[0-9a-f]*  //' SHA256SUMS | LC_ALL=C sort))
[ -z "$extra" ] || no "SHA256SUMS does not list: $extra"
)sh") + carriedCommands(content)
        + QStringLiteral(
              R"sh(# Of a file that is gone: a tab, which stands in none of the texts that are searched for it.
digest() { if [ -f "$1" ]; then openssl dgst -sha256 -r "$1" | cut -c1-64; else printf 'gone\t'; fi; }
# The payload, one signature and the signed bytes of an envelope (DSSE 1.0). Where a key is named the signature is its, and
# the envelope is also written as it was recorded, with that one: signatures that others added count for nothing.
unpack() {
    payload=$(sed 's/.*"payload":"\([^"]*\)".*/\1/' "$1")
    signature=$(sed "s/.*${2:+\"keyid\":\"$2\",}\"sig\":\"\([^\"]*\)\".*/\1/" "$1")
    printf '%s' "$payload" | openssl base64 -d -A > "$work/payload" || no "$1 is no envelope"
    printf '%s' "$signature" | openssl base64 -d -A > "$work/signature" || no "$1 has no signature by its key"
    { printf 'DSSEv1 @SIZE@ @TYPE@ %d ' "$(wc -c < "$work/payload")"; cat "$work/payload"; } > "$work/signed"
    printf '{"payload":"%s","payloadType":"@TYPE@","signatures":[{"keyid":"%s","sig":"%s"}]}' \
        "$payload" "$2" "$signature" > "$work/recorded"
}
)sh")
              .replace(QStringLiteral("@SIZE@"), QString::number(type.size()))
              .replace(QStringLiteral("@TYPE@"), type)
        + fenceEnd;
}

QString certificateText(const PackagedDecision& decision, const QString& stem)
{
    if (decision.certificates.isEmpty())
        return QStringLiteral("\nNo authority had certified this key.\n");
    const QString certificates = stem + QStringLiteral(".certificates.pem");
    return QStringLiteral(
               "\nThe certificate of the key, as of the decision. authorities.pem is what the project believed in;\n"
               "set ROOTS to a file of your own.\n")
        + fenceStart + QStringLiteral("openssl x509 -in %1 -noout -subject -ext subjectAltName").arg(certificates)
        + orNo(QStringLiteral("%1 is no certificate").arg(certificates))
        + QStringLiteral("openssl x509 -in %1 -noout -pubkey | diff - %2").arg(certificates, keyFile(decision.said.key))
        + orNo(QStringLiteral("%1 is of another key").arg(certificates))
        + QStringLiteral(
              "openssl verify -purpose any -attime %1 -CAfile \"${ROOTS:-authorities.pem}\" -untrusted %2 %2")
              .arg(QString::number(decision.said.decidedAt / 1000), certificates)
        + orNo(QStringLiteral("none of the authorities stands behind %1").arg(certificates)) + fenceEnd;
}

QString decisionText(const PackageContent& content, std::size_t index)
{
    const PackagedDecision& decision = content.decisions[index];
    const ReleaseDecision& said = decision.said;
    const QString stem = content.index.decisions.value(static_cast<qsizetype>(index));
    const QString root = hexOf(packages::manifestOf(content).root());
    QString text = QStringLiteral("\n## Decision %1: %2 by %3 as %4\n\nKey `%5`.\n")
                       .arg(QString::number(index + 1), toString(said.decision), named(said.signerName),
                            named(said.role), named(said.key));
    text += fenceStart + QStringLiteral("unpack %1.dsse.json %2\n").arg(stem, said.key)
        + signatureCommand(content, said.key, stem);
    text +=
        QStringLiteral("[ \"$(openssl pkey -pubin -in %1 -outform DER | openssl dgst -sha256 -r | cut -c1-64)\" = %2 ]")
            .arg(keyFile(said.key), said.key)
        + orNo(QStringLiteral("%1 is not the key of that fingerprint").arg(keyFile(said.key)));
    text += QStringLiteral("grep -q \"$(digest dossier.json)\" \"$work/payload\"")
        + orNo(QStringLiteral("%1 was signed for another dossier than dossier.json").arg(stem));
    text += QStringLiteral("grep -q \"$(digest policy.json)\" \"$work/payload\"")
        + orNo(QStringLiteral("%1 was signed under another policy than policy.json").arg(stem));
    text += QStringLiteral("grep -q %1 \"$work/payload\"").arg(root)
        + orNo(QStringLiteral("%1 was signed for other model files").arg(stem));
    return text + QStringLiteral("cat \"$work/payload\"; echo\n") + fenceEnd + certificateText(decision, stem);
}

/// Which controls kept the gate closed when the evidence was frozen: the signatures are right all the same.
QString controlsText(const PackageContent& content)
{
    QString text = QStringLiteral("\n## What the dossier says of the policy's controls\n\n");
    QString open;
    for (const packages::FrozenControl& control : packages::controlsOf(content)) {
        const auto& controls = content.policy.controls;
        const auto asked = std::find_if(controls.begin(), controls.end(),
                                        [&](const policies::Control& one) { return one.key == control.key; });
        const bool blocks = asked != controls.end() && asked->weight == policies::Weight::Blocking;
        if (blocks && control.status != u"met" && control.status != u"not-applicable")
            open += QStringLiteral("- %1: %2\n").arg(named(control.title), named(control.status));
    }
    if (open.isEmpty())
        return text + QStringLiteral("All that block were met when the evidence was frozen.\n");
    return text + QStringLiteral("These block, and were not met when the evidence was frozen, whoever signed:\n\n")
        + open;
}

/// Each document against the dossier, which is signed.
QString evidenceText(const PackageContent& content)
{
    if (content.index.evidence.empty())
        return {};
    QString text = QStringLiteral("\n## Evidence\n\nThe dossier names every document by its SHA-256.\n");
    if (!content.index.hasFiles)
        return text + QStringLiteral("\nThey were left out of this package. Compare those that you have with it.\n");
    text += fenceStart;
    for (const PackagedEvidence& item : content.index.evidence)
        text += QStringLiteral("grep -q \"$(digest %1)\" dossier.json").arg(quoted(item.file))
            + orNo(QStringLiteral("a document of the evidence is not the one that the dossier names"));
    return text + fenceEnd;
}

QString modelText(const PackageContent& content)
{
    QString text =
        QStringLiteral("\n## Model\n\nThe decisions name the model by the SHA-256 over the digests of its files, "
                       "in the order of their paths:\n`%1`.\n")
            .arg(hexOf(packages::manifestOf(content).root()));
    if (!content.index.hasFiles)
        return text
            + QStringLiteral(
                   "\nThe files were left out of this package. Compare those that you have with dossier.json.\n");
    text += fenceStart + QStringLiteral("root=$({\n");
    for (const ModelResource& resource : packages::manifestOf(content).resources)
        text +=
            QStringLiteral("openssl dgst -sha256 -binary %1\n").arg(quoted(packagefile::modelFolder + resource.name));
    text += QStringLiteral("} | openssl dgst -sha256 -r | cut -c1-64)")
        + orNo(QStringLiteral("a file of the model is gone"))
        + QStringLiteral("[ \"$root\" = %1 ]").arg(hexOf(packages::manifestOf(content).root()))
        + orNo(QStringLiteral("the files of the model are not those that were decided on"));
    return text + fenceEnd;
}

QString modelSignatureText(const PackageContent& content)
{
    const QString& signer = content.index.modelSigner;
    if (signer.isEmpty())
        return QStringLiteral("\nThere is no model.sig: no key was named when the package was exported.\n");
    return QStringLiteral(
               "\nmodel.sig is a signature over these files in the format of OpenSSF model signing 1.0, by the key "
               "of who\nexported the package: `model_signing verify key --signature model.sig --public_key %1 "
               "model`\ncompares all of them. The signature alone:\n")
               .arg(keyFile(signer))
        + fenceStart + QStringLiteral("unpack model.sig\n")
        + signatureCommand(content, signer, packagefile::modelSignature) + fenceEnd;
}

/// The steps from a leaf to the root (RFC 9162, 2.1.3.2), each as a command.
QString inclusionCommands(const AuditReceipt& receipt, quint64 size)
{
    QString commands;
    quint64 node = receipt.index;
    quint64 last = size > 0 ? size - 1 : 0;
    for (const Digest& sibling : receipt.inclusion) {
        const bool isRight = node % 2 == 1 || node == last;
        commands += isRight ? QStringLiteral("h=$(node %1 \"$h\")\n").arg(hexOf(sibling))
                            : QStringLiteral("h=$(node \"$h\" %1)\n").arg(hexOf(sibling));
        while (isRight && node % 2 == 0 && node != 0) {
            node /= 2;
            last /= 2;
        }
        node /= 2;
        last /= 2;
    }
    return commands;
}

QString receiptCommands(const AuditReceipt& receipt, const QString& stem, const Checkpoint& log)
{
    return QStringLiteral("h=$(leaf %1.entry.json)\n").arg(stem) + inclusionCommands(receipt, log.size)
        + QStringLiteral("[ \"$h\" = \"$root\" ]")
        + orNo(QStringLiteral("the log of checkpoint.txt does not hold %1.entry.json").arg(stem));
}

QString checkpointCommands(const PackageContent& content)
{
    const Result<QString> signer = packages::checkpointSigner(content);
    if (!signer || signer->isEmpty())
        return QString();
    return QStringLiteral("sed '/^$/,$d' checkpoint.txt > \"$work/signed\"\n"
                          "grep '^— ' checkpoint.txt | tail -n 1 | sed 's/.* //' | openssl base64 -d -A | tail -c +5 > "
                          "\"$work/signature\"\n")
        + signatureCommand(content, *signer, packagefile::checkpoint);
}

QString logText(const PackageContent& content)
{
    const Result<QString> signer = packages::checkpointSigner(content);
    QString text = QStringLiteral(
        "\n## Log\n\ncheckpoint.txt is the head of the project's audit log: its name, its size, its root "
        "(RFC 6962).\n");
    text += signer && !signer->isEmpty()
        ? QStringLiteral("It is signed by the key `%1`.\n").arg(*signer)
        : QStringLiteral("Nobody signed it: the entries below are what the project said of itself.\n");
    text += fenceStart + checkpointCommands(content)
        + QStringLiteral(
                "leaf() { { printf '\\000'; cat \"$1\"; } | openssl dgst -sha256 -r | cut -c1-64; }\n"
                "node() { printf '%b' \"$(printf '01%s%s' \"$1\" \"$2\" | sed 's/../\\\\x&/g')\" | openssl dgst "
                "-sha256 -r | cut -c1-64; }\n"
                "root=$(sed -n 3p checkpoint.txt | openssl base64 -d | od -An -v -tx1 | tr -d ' \\n')\n")
        + receiptCommands(content.requested, packagefile::requestStem, content.log);
    for (std::size_t i = 0; i < content.decisions.size(); ++i) {
        const QString stem = content.index.decisions.value(static_cast<qsizetype>(i));
        text += receiptCommands(content.decisions[i].receipt, stem, content.log)
            + QStringLiteral("unpack %1.dsse.json %2\ngrep -q \"$(digest \"$work/recorded\")\" %1.entry.json")
                  .arg(stem, content.decisions[i].said.key)
            + orNo(QStringLiteral("%1.entry.json tells of another decision").arg(stem));
    }
    return text + QStringLiteral("rm -r \"$work\"\necho \"ALL RIGHT\"\n") + fenceEnd;
}

} // namespace

QByteArray verifyInstructions(const PackageContent& content)
{
    QString text = introduction(content);
    for (std::size_t i = 0; i < content.decisions.size(); ++i)
        text += decisionText(content, i);
    text += controlsText(content) + evidenceText(content) + modelText(content) + modelSignatureText(content)
        + logText(content);
    return text.toUtf8();
}

} // namespace assay
