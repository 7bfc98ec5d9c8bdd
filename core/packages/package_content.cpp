// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_content.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/packages/cyclonedx_text.h"
#include "core/packages/model_card.h"
#include "core/packages/verify_text.h"
#include "core/policies/policy_text.h"
#include "core/trust/sigstore_bundle.h"

#include <algorithm>

namespace assay::packages {
namespace {

const QString envelopeEnd = QStringLiteral(".dsse.json");
const QString bundleEnd = QStringLiteral(".sigstore.json");
const QString certificatesEnd = QStringLiteral(".certificates.pem");
const QString timestampEnd = QStringLiteral(".tsr");
const QString entryEnd = QStringLiteral(".entry.json");
const QString receiptEnd = QStringLiteral(".receipt.json");
const QString keyEnd = QStringLiteral(".pem");

QByteArray pemOf(const QList<Certificate>& certificates)
{
    QByteArray pem;
    for (const Certificate& certificate : certificates)
        pem += certificate.pem();
    return pem;
}

/// The one form that Sigstore's own verifiers take is that of a single certificate.
QByteArray bundleOf(const PackagedDecision& decision)
{
    SigstoreBundle bundle;
    bundle.envelope = decision.read;
    if (!decision.timestamp.isEmpty())
        bundle.timestamps = {decision.timestamp};
    if (decision.certificates.isEmpty()) {
        bundle.keyHint = decision.said.key;
    } else {
        bundle.material = SigstoreBundle::Material::Certificate;
        bundle.certificates = {decision.certificates.front()};
    }
    return bundles::write(bundle);
}

void addDecision(std::map<QString, QByteArray>& files, const QString& stem, const PackagedDecision& decision,
                 const Checkpoint& log)
{
    files[stem + envelopeEnd] = decision.carried.empty()
        ? decision.envelope
        : dsse::write({decision.read.payloadType, decision.read.payload, decision.carried});
    files[stem + bundleEnd] = bundleOf(decision);
    files[stem + entryEnd] = decision.receipt.body;
    files[stem + receiptEnd] = receipts::write(decision.receipt, log);
    if (!decision.certificates.isEmpty())
        files[stem + certificatesEnd] = pemOf(decision.certificates);
    if (!decision.timestamp.isEmpty())
        files[stem + timestampEnd] = decision.timestamp;
}

/// Reads one file after the other and remembers the first that is not there or not as it has to be.
class ContentReader {
public:
    explicit ContentReader(const PackageFiles& files)
        : m_files(files)
    {
    }

    QByteArray bytes(const QString& name)
    {
        const Result<QByteArray> content = m_fault.isEmpty() ? m_files.content(name) : Result<QByteArray>();
        if (!content)
            refuse(name, content.error().message);
        return content.value_or(QByteArray());
    }

    QByteArray optionalBytes(const QString& name) { return m_files.has(name) ? bytes(name) : QByteArray(); }

    /// The value of a Result that was read from a file.
    template <typename T>
    std::optional<T> taken(const QString& name, const Result<T>& result)
    {
        if (!m_fault.isEmpty())
            return std::nullopt;
        if (!result) {
            refuse(name, result.error().message);
            return std::nullopt;
        }
        return *result;
    }

    void refuse(const QString& name, const QString& reason)
    {
        if (m_fault.isEmpty())
            m_fault = Text::tr("%1: %2").arg(name, reason);
    }

    const QString& fault() const { return m_fault; }

private:
    const PackageFiles& m_files;
    QString m_fault;
};

AuditReceipt receiptIn(ContentReader& reader, const QString& stem, const Checkpoint& log)
{
    const QByteArray body = reader.bytes(stem + entryEnd);
    return reader.taken(stem + receiptEnd, receipts::read(reader.bytes(stem + receiptEnd), body, log))
        .value_or(AuditReceipt{});
}

/// The signature among several that is by this key; the first where none is, or the key is not there.
dsse::Signature signatureBy(const dsse::Envelope& envelope, const PublicKey* key)
{
    for (const dsse::Signature& one : envelope.signatures) {
        const dsse::Envelope alone{envelope.payloadType, envelope.payload, {one}};
        if (key && dsse::verify(alone, std::span(key, 1), {.threshold = 1, .payloadTypes = {alone.payloadType}}))
            return one;
    }
    return envelope.signatures.empty() ? dsse::Signature() : envelope.signatures.front();
}

/// Anybody can add a signature to an envelope. What was decided, and recorded, is the statement with the signature of the
/// one whom it names.
void takeOwnSignature(PackagedDecision& decision, const std::map<QString, PublicKey>& keys)
{
    if (decision.read.signatures.size() < 2)
        return;
    const auto key = keys.find(decision.said.key);
    decision.carried = decision.read.signatures;
    decision.read.signatures = {signatureBy(decision.read, key == keys.end() ? nullptr : &key->second)};
    decision.envelope = dsse::write(decision.read);
}

PackagedDecision decisionIn(ContentReader& reader, const QString& stem, const Checkpoint& log,
                            const std::map<QString, PublicKey>& keys)
{
    PackagedDecision decision;
    const QString name = stem + envelopeEnd;
    decision.envelope = reader.bytes(name);
    decision.read = reader.taken(name, dsse::read(decision.envelope)).value_or(dsse::Envelope{});
    if (dsse::write(decision.read) != decision.envelope)
        reader.refuse(name, Text::tr("it is no envelope as this program writes it"));
    decision.said =
        reader.taken(name, decisions::decisionFromPayload(decision.read.payload)).value_or(ReleaseDecision{});
    takeOwnSignature(decision, keys);
    if (const QByteArray pem = reader.optionalBytes(stem + certificatesEnd); !pem.isEmpty())
        decision.certificates =
            reader.taken(stem + certificatesEnd, Certificate::listFromPem(pem)).value_or(QList<Certificate>());
    decision.timestamp = reader.optionalBytes(stem + timestampEnd);
    decision.receipt = receiptIn(reader, stem, log);
    return decision;
}

/// The text of a checkpoint, signed or not.
Result<Checkpoint> logIn(const QByteArray& note)
{
    if (!note.contains("\n\n"))
        return Checkpoint::parse(note);
    const Result<SignedNote> read = SignedNote::parse(note);
    if (!read)
        return failed(read);
    return Checkpoint::parse(read->text());
}

std::map<QString, PublicKey> keysIn(ContentReader& reader, const PackageFiles& files)
{
    std::map<QString, PublicKey> found;
    for (const QString& name : files.names()) {
        if (!name.startsWith(packagefile::keyFolder))
            continue;
        if (const auto key = reader.taken(name, PublicKey::fromPem(reader.bytes(name))))
            found.emplace(QString::fromLatin1(key->fingerprint()), *key);
    }
    return found;
}

} // namespace

std::vector<ModelFile> modelFilesOf(const PackageContent& content)
{
    std::vector<ModelFile> files;
    const JsonValue* made = content.facts.member(u"made");
    const JsonValue* artifacts = made ? made->member(u"artifacts") : nullptr;
    if (!artifacts)
        return files;
    for (const JsonValue& item : artifacts->items()) {
        const JsonValue* size = item.member(u"size");
        files.push_back({textOf(item, u"path"), digestFromHex(textOf(item, u"sha256").toLatin1()).value_or(Digest{}),
                         size ? size->toInt64().value_or(0) : 0});
    }
    return files;
}

QString decisionStem(std::size_t index, Decision decision)
{
    return QStringLiteral("decisions/%1-%2").arg(index + 1, 2, 10, QLatin1Char('0')).arg(toString(decision));
}

Result<QString> checkpointSigner(const PackageContent& content)
{
    if (!content.checkpoint.contains("\n\n"))
        return QString();
    const Result<SignedNote> note = SignedNote::parse(content.checkpoint);
    if (!note)
        return failed(note);
    std::vector<NoteKey> known;
    for (const auto& [fingerprint, key] : content.keys) {
        if (const Result<NoteKey> noteKey = NoteKey::of(content.log.origin, key))
            known.push_back(*noteKey);
    }
    const Result<std::vector<NoteKey>> signers = note->verify(known);
    if (!signers)
        return failed(signers);
    return QString::fromLatin1(signers->front().key().fingerprint());
}

ModelManifest manifestOf(const PackageContent& content)
{
    ModelManifest manifest;
    manifest.modelName = packagefile::modelFolder.chopped(1);
    for (const ModelFile& file : modelFilesOf(content))
        manifest.resources.push_back({file.path, file.sha256});
    std::sort(manifest.resources.begin(), manifest.resources.end(), [](const ModelResource& a, const ModelResource& b) {
        return a.name.toUtf8().split('/') < b.name.toUtf8().split('/');
    });
    return manifest;
}

ModelManifest signedManifestOf(const PackageContent& content)
{
    ModelManifest manifest = manifestOf(content);
    const QStringList& ignored = manifest.serialization.ignoredPaths;
    std::erase_if(manifest.resources, [&ignored](const ModelResource& resource) {
        return std::any_of(ignored.begin(), ignored.end(), [&](const QString& path) {
            return resource.name == path || resource.name.startsWith(path + u'/');
        });
    });
    return manifest;
}

std::map<QString, QByteArray> writtenFiles(const PackageContent& content)
{
    std::map<QString, QByteArray> files{
        {packagefile::index, packageindex::write(content.index)},
        {packagefile::dossier, content.dossier},
        {packagefile::policy, policies::canonicalPolicy(content.policy)},
        {packagefile::regulations, policies::canonicalRegulations(content.regulations)},
        {packagefile::checkpoint, content.checkpoint},
        {packagefile::requestStem + entryEnd, content.requested.body},
        {packagefile::requestStem + receiptEnd, receipts::write(content.requested, content.log)},
        {packagefile::bom, cyclonedxText(content)},
        {packagefile::card, modelCardMarkdown(content)},
        {packagefile::page, modelCardHtml(content)},
        {packagefile::instructions, verifyInstructions(content)},
    };
    if (!content.authorities.isEmpty())
        files[packagefile::authorities] = pemOf(content.authorities);
    for (const auto& [fingerprint, key] : content.keys)
        files[packagefile::keyFolder + fingerprint + keyEnd] = key.pem();
    for (std::size_t i = 0; i < content.decisions.size(); ++i)
        addDecision(files, content.index.decisions.value(static_cast<qsizetype>(i)), content.decisions[i], content.log);
    return files;
}

std::vector<FrozenControl> controlsOf(const PackageContent& content)
{
    std::vector<FrozenControl> controls;
    const JsonValue* items = content.judgement.member(u"controls");
    if (!items)
        return controls;
    for (const JsonValue& item : items->items()) {
        const QString key = textOf(item, u"key");
        const auto& asked = content.policy.controls;
        const bool isAboutSignOffs = std::any_of(asked.begin(), asked.end(), [&key](const policies::Control& control) {
            return control.key == key && control.check.kind == u"sign-offs";
        });
        if (isAboutSignOffs)
            continue;
        const JsonValue* evidence = item.member(u"evidence");
        controls.push_back({key, textOf(item, u"title"), textOf(item, u"status"), textOf(item, u"requirement"),
                            textOf(item, u"measured"), textsOf(item, u"reasons"), textsOf(item, u"missing"),
                            evidence ? evidence->items() : std::vector<JsonValue>()});
    }
    return controls;
}

Result<> takeDossier(const QByteArray& dossier, PackageContent& content)
{
    const Result<JsonValue> value = readJson(dossier);
    if (!value)
        return failed(value);
    const JsonValue* facts = value->member(u"facts");
    const JsonValue* judgement = value->member(u"decision");
    if (!facts || !facts->isObject() || !judgement || !judgement->isObject())
        return fail(Error::Kind::Invalid, Text::tr("It is no dossier of a release."));
    content.dossier = dossier;
    content.facts = *facts;
    content.judgement = *judgement;
    return {};
}

Result<PackageContent> readContent(const PackageFiles& files)
{
    ContentReader reader(files);
    PackageContent content;
    content.index =
        reader.taken(packagefile::index, packageindex::read(reader.bytes(packagefile::index))).value_or(PackageIndex{});
    const QByteArray dossier = reader.bytes(packagefile::dossier);
    if (const auto taken = takeDossier(dossier, content); !taken)
        reader.refuse(packagefile::dossier, taken.error().message);
    content.policyText = reader.bytes(packagefile::policy);
    content.policy =
        reader.taken(packagefile::policy, policies::policyFromText(content.policyText)).value_or(policies::Policy{});
    content.regulations =
        reader.taken(packagefile::regulations, policies::regulationsFromText(reader.bytes(packagefile::regulations)))
            .value_or(std::vector<policies::Regulation>());
    content.checkpoint = reader.bytes(packagefile::checkpoint);
    content.log = reader.taken(packagefile::checkpoint, logIn(content.checkpoint)).value_or(Checkpoint{});
    content.requested = receiptIn(reader, packagefile::requestStem, content.log);
    content.keys = keysIn(reader, files);
    for (const QString& stem : content.index.decisions) {
        content.decisions.push_back(decisionIn(reader, stem, content.log, content.keys));
        if (stem != decisionStem(content.decisions.size() - 1, content.decisions.back().said.decision))
            reader.refuse(packagefile::index, Text::tr("a decision has another name than its own"));
    }
    if (const QByteArray pem = reader.optionalBytes(packagefile::authorities); !pem.isEmpty())
        content.authorities =
            reader.taken(packagefile::authorities, Certificate::listFromPem(pem)).value_or(QList<Certificate>());
    if (!reader.fault().isEmpty())
        return fail(Error::Kind::Invalid, reader.fault());
    return content;
}

} // namespace assay::packages
