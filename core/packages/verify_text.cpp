// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/verify_text.h"

#include "core/base/shown_text.h"
#include "core/trust/statement.h"

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

/// Checks $work/signature over $work/signed.
QString signatureCommand(const PackageContent& content, const QString& fingerprint)
{
    const auto key = content.keys.find(fingerprint);
    const bool isEdwards = key != content.keys.end() && key->second.algorithm() == PublicKey::Algorithm::Ed25519;
    return isEdwards
        ? QStringLiteral("openssl pkeyutl -verify -pubin -inkey %1 -rawin -in \"$work/signed\" -sigfile "
                         "\"$work/signature\"\n")
              .arg(keyFile(fingerprint))
        : QStringLiteral("openssl dgst -sha256 -verify %1 -signature \"$work/signature\" \"$work/signed\"\n")
              .arg(keyFile(fingerprint));
}

QString introduction(const PackageContent& content)
{
    const QString type = Statement::payloadType;
    return QStringLiteral(
               "# How to check this package\n\n"
               "It holds the release %1 with the decisions that people signed on it. `assay-cli verify-release` "
               "checks\n"
               "all of it at once. The same can be done with bash, sed, sha256sum and openssl 3 alone: run the blocks\n"
               "below one after the other in this folder. Each command that finds something wrong ends with an "
               "error.\n\n"
               "Two things no package can say of itself. **Whose keys these are**: compare the fingerprints with what\n"
               "the people, or their organisation, told you in another way. **That nothing was decided since**, such "
               "as\n"
               "a revocation: ask whoever keeps the project.\n\n"
               "## Files\n")
               .arg(named(content.index.name))
        + fenceStart
        + QStringLiteral(
              "set -eo pipefail\n"
              "work=$(mktemp -d)\n"
              "sha256sum --check --strict --quiet SHA256SUMS\n"
              "digest() { openssl dgst -sha256 -r \"$1\" | cut -c1-64; }\n"
              "# The payload, the signature and the signed bytes of an envelope (DSSE 1.0).\n"
              "unpack() {\n"
              "    sed 's/.*\"payload\":\"\\([^\"]*\\)\".*/\\1/' \"$1\" | openssl base64 -d -A > \"$work/payload\"\n"
              "    sed 's/.*\"sig\":\"\\([^\"]*\\)\".*/\\1/' \"$1\" | openssl base64 -d -A > \"$work/signature\"\n"
              "    { printf 'DSSEv1 %1 %2 %d ' \"$(wc -c < \"$work/payload\")\"; cat \"$work/payload\"; } > "
              "\"$work/signed\"\n"
              "}\n")
              .arg(QString::number(type.size()), type)
        + fenceEnd;
}

QString decisionText(const PackageContent& content, std::size_t index)
{
    const PackagedDecision& decision = content.decisions[index];
    const ReleaseDecision& said = decision.said;
    const QString stem = content.index.decisions.value(static_cast<qsizetype>(index));
    QString text = QStringLiteral("\n## Decision %1: %2 by %3 as %4\n\nKey `%5`.\n")
                       .arg(QString::number(index + 1), toString(said.decision), named(said.signerName),
                            named(said.role), named(said.key));
    text += fenceStart + QStringLiteral("unpack %1.dsse.json\n").arg(stem) + signatureCommand(content, said.key);
    text += QStringLiteral(
                "[ \"$(openssl pkey -pubin -in %1 -outform DER | openssl dgst -sha256 -r | cut -c1-64)\" = %2 ]\n"
                "grep -q \"$(digest dossier.json)\" \"$work/payload\"\n"
                "grep -q \"$(digest policy.json)\" \"$work/payload\"\n"
                "grep -q %3 \"$work/payload\"\n"
                "cat \"$work/payload\"; echo\n")
                .arg(keyFile(said.key), said.key, hexOf(packages::manifestOf(content).root()));
    text += fenceEnd;
    if (decision.certificates.isEmpty())
        return text + QStringLiteral("\nNo authority had certified this key.\n");
    text += QStringLiteral(
        "\nThe certificate of the key, as of the decision. authorities.pem is what the project believed in;\n"
        "set ROOTS to a file of your own.\n");
    return text + fenceStart
        + QStringLiteral("openssl x509 -in %1.certificates.pem -noout -subject -ext subjectAltName\n"
                         "openssl x509 -in %1.certificates.pem -noout -pubkey | diff - %2\n"
                         "openssl verify -purpose any -attime %3 -CAfile \"${ROOTS:-authorities.pem}\" -untrusted "
                         "%1.certificates.pem %1.certificates.pem\n")
              .arg(stem, keyFile(said.key), QString::number(said.decidedAt / 1000))
        + fenceEnd;
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
    text += QStringLiteral("} | openssl dgst -sha256 -r | cut -c1-64)\n[ \"$root\" = %1 ]\n")
                .arg(hexOf(packages::manifestOf(content).root()));
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
        + fenceStart + QStringLiteral("unpack model.sig\n") + signatureCommand(content, signer) + fenceEnd;
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
        + QStringLiteral("[ \"$h\" = \"$root\" ]\n");
}

QString checkpointCommands(const PackageContent& content)
{
    const Result<QString> signer = packages::checkpointSigner(content);
    if (!signer || signer->isEmpty())
        return QString();
    return QStringLiteral("sed '/^$/,$d' checkpoint.txt > \"$work/signed\"\n"
                          "grep '^— ' checkpoint.txt | tail -n 1 | sed 's/.* //' | openssl base64 -d -A | tail -c +5 > "
                          "\"$work/signature\"\n")
        + signatureCommand(content, *signer);
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
            + QStringLiteral("grep -q \"$(digest %1.dsse.json)\" %1.entry.json\n").arg(stem);
    }
    return text + QStringLiteral("rm -r \"$work\"\n") + fenceEnd;
}

} // namespace

QByteArray verifyInstructions(const PackageContent& content)
{
    QString text = introduction(content);
    for (std::size_t i = 0; i < content.decisions.size(); ++i)
        text += decisionText(content, i);
    text += modelText(content) + modelSignatureText(content) + logText(content);
    return text.toUtf8();
}

} // namespace assay
