// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/scan_store.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/releases/release_rows.h"
#include "core/runs/content_store.h"
#include "core/scans/scan_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <QHash>

namespace assay {
namespace {

/// What a scan is about, and with what its results are told from those of other lines.
struct ScanSubject {
    UseCase useCase;
    std::optional<Release> release;
};

ScanSubject subjectOf(db::Connection& connection, const ScanImportDraft& draft)
{
    ScanSubject subject;
    if (!draft.release.isEmpty())
        subject.release = releases::byName(connection, draft.release);
    const UseCaseId served = subject.release ? subject.release->useCase : UseCaseId{};
    if (!draft.useCase.isEmpty())
        subject.useCase = usecases::byKeyOrUid(connection, draft.useCase);
    else if (served)
        subject.useCase = usecases::byId(connection, served);
    else
        db::raise(Error::Kind::Invalid, Text::tr("A scan is about a use case; name one. Nothing was imported."));
    if (served && served != subject.useCase.id) {
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 does not serve %2. Nothing was imported.").arg(subject.release->name(), subject.useCase.key));
    }
    return subject;
}

/// The key of the scan that the same file brought in about the same; empty where it has to come in. A tool that does not say
/// when it ran writes the same bytes again once the code is again as it was: of its scans only the newest of the line counts.
QString knownScan(db::Connection& connection, const SarifScan& found, const Digest& file, const ScanSubject& subject)
{
    db::Statement rows = connection.prepare(
        "SELECT s.key, s.sha256 = ? AND coalesce(s.release_id, 0) = ? FROM scan s LEFT JOIN release r"
        " ON r.id = s.release_id LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN registered_model m"
        " ON m.id = v.model_id WHERE s.use_case_id = ? AND s.tool = ? AND s.category = ? AND coalesce(m.uid, '') = ?"
        " ORDER BY s.ran_at DESC, s.id DESC");
    rows.bind(bytesOf(file)).bind(subject.release ? subject.release->id.value : qint64{0});
    rows.bind(subject.useCase.id.value).bind(found.tool).bind(found.category);
    rows.bind(subject.release ? subject.release->modelUid : QStringLiteral(""));
    while (rows.step()) {
        if (rows.boolean(1))
            return rows.text(0);
        if (!found.ranAt)
            break;
    }
    return {};
}

/// The same of each scan of a file, in their order.
QStringList knownScans(db::Connection& connection, const SarifFile& file, const ScanSubject& subject)
{
    const Digest digest = sha256(file.bytes);
    QStringList keys;
    for (const SarifScan& scan : file.scans)
        keys << knownScan(connection, scan, digest, subject);
    return keys;
}

/// Says of each result of a scan what it is the same by in the scans after it: the tool's own fingerprint, else the file and
/// the message without the line, which moves. What is there several times is told apart by its number.
class ResultIdentities {
public:
    ResultIdentities(const SarifScan& scan, const ScanSubject& subject)
    {
        m_line.setText(u"tool", scan.tool);
        m_line.setText(u"category", scan.category);
        m_line.setText(u"useCase", subject.useCase.uid);
        m_line.setText(u"model", subject.release ? subject.release->modelUid : QString());
    }

    Digest of(const SarifResult& result)
    {
        CanonicalObject same = m_line;
        same.setText(u"rule", result.rule);
        if (result.fingerprint.isEmpty()) {
            same.setText(u"file", result.file);
            same.setText(u"message", result.message);
        } else {
            same.setText(u"fingerprint", result.fingerprint);
        }
        const int number = ++m_seen[same.bytes()];
        same.setInteger(u"number", number);
        return sha256(same.bytes());
    }

private:
    CanonicalObject m_line;
    QHash<QByteArray, int> m_seen;
};

void insertResults(db::WriteTransaction& transaction, ScanId scan, const SarifScan& found, const ScanSubject& subject)
{
    db::Statement row = transaction.connection().prepare(
        "INSERT INTO scan_result (uid, scan_id, ordinal, identity, rule, level, message, file, line, suppressed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ResultIdentities identities(found, subject);
    qint64 ordinal = 0;
    for (const SarifResult& result : found.results) {
        row.bind(newUlid(transaction.now())).bind(scan.value).bind(++ordinal);
        row.bind(bytesOf(identities.of(result))).bind(result.rule).bind(toString(result.level)).bind(result.message);
        row.bind(result.file).bind(result.line).bind(result.suppressed).run();
    }
}

std::vector<AuditFact> scanFacts(const Scan& scan)
{
    std::vector<AuditFact> facts{{QStringLiteral("key"), scan.key},
                                 {QStringLiteral("use_case"), scan.useCaseUid},
                                 {QStringLiteral("tool"), scan.tool},
                                 {QStringLiteral("outcome"), toString(scan.outcome)},
                                 {QStringLiteral("errors"), scan.counts.errors},
                                 {QStringLiteral("warnings"), scan.counts.warnings},
                                 {QStringLiteral("sha256"), QString::fromLatin1(toHex(scan.sha256))}};
    if (!scan.releaseUid.isEmpty())
        facts.push_back({QStringLiteral("release"), scan.releaseUid});
    if (!scan.source.commit.isEmpty())
        facts.push_back({QStringLiteral("commit"), scan.source.commit});
    return facts;
}

/// Answers its key.
QString takeScan(db::WriteTransaction& transaction, const SarifFile& file, const SarifScan& found,
                 const ScanSubject& subject, const ScanImportDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const ScanCounts counts = found.counts();
    db::Statement row = connection.prepare(
        "INSERT INTO scan (uid, key, use_case_id, release_id, tool, tool_version, category, outcome, trouble, errors,"
        " warnings, notes, suppressed, code_commit, repository, branch, file_name, sha256, ran_at, person_id,"
        " imported_at, staged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(uid);
    row.bind(QStringLiteral("SCAN-%1").arg(connection.integer("SELECT coalesce(max(id), 0) + 1 FROM scan")));
    row.bind(subject.useCase.id.value);
    row.bind(subject.release ? std::optional(subject.release->id.value) : std::nullopt);
    row.bind(found.tool).bind(found.toolVersion).bind(found.category).bind(toString(found.outcome));
    row.bind(found.trouble).bind(counts.errors).bind(counts.warnings).bind(counts.notes).bind(counts.suppressed);
    const QString& said = found.source.commit;
    row.bind(said.isEmpty() ? sarifCommit(draft.commit) : said);
    row.bind(found.source.repository).bind(found.source.branch);
    row.bind(file.name).bind(bytesOf(sha256(file.bytes)));
    // A clock that goes ahead would put it behind every scan to come.
    row.bind(std::min(found.ranAt.value_or(transaction.now()), transaction.now()));
    row.bind(people::byUid(connection, transaction.note().actor.person).id.value);
    row.bind(transaction.now()).bind(draft.staged).run();
    const Scan made = scans::byName(connection, uid);
    insertResults(transaction, made.id, found, subject);
    transaction.record({.verb = {},
                        .entity = scans::ScanEntity,
                        .entityId = uid,
                        .after = scans::scanHash(connection, made.id),
                        .facts = scanFacts(made)});
    return made.key;
}

} // namespace

Result<ScanImport> ScanStore::import(const SarifFile& file, const ScanImportDraft& draft, const Actor& actor,
                                     const QString& command)
{
    const Result<QStringList> before = m_database.read(
        [&](db::Connection& connection) { return knownScans(connection, file, subjectOf(connection, draft)); });
    if (!before)
        return failed(before);
    QStringList known = *before;
    known.removeAll(QString());
    if (known.size() == before->size())
        return ScanImport{{}, known};
    const db::AuditNote note{actor, QStringLiteral("imported"), scans::ScanEntity, {}, {}, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        usecases::requireMember(connection, Text::tr("Scans"), actor);
        const ScanSubject subject = subjectOf(connection, draft);
        const QStringList since = knownScans(connection, file, subject);
        contents::keep(connection, file.bytes);
        QStringList keys;
        for (qsizetype i = 0; i < since.size(); ++i) {
            if (!before->at(i).isEmpty())
                continue;
            if (!since.at(i).isEmpty())
                db::raise(Error::Kind::Conflict,
                          Text::tr("%1 came from the same file a moment ago. Nothing was imported.").arg(since.at(i)));
            keys << takeScan(transaction, file, file.scans[static_cast<std::size_t>(i)], subject, draft);
        }
        return keys.join(u' ');
    });
    if (!done)
        return failed(done);
    return ScanImport{done->split(u' ', Qt::SkipEmptyParts), known};
}

} // namespace assay
