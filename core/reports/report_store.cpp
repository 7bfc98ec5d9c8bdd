// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_store.h"

#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/reports/figure_reading.h"
#include "core/reports/figure_text.h"
#include "core/reports/report_rules.h"
#include "core/usecases/use_case_store.h"

#include <functional>

namespace assay {
namespace {

const QString ReportEntity = QStringLiteral("report");
const QString EditionEntity = QStringLiteral("report_edition");
const QString Updated = QStringLiteral("updated");
constexpr qsizetype mostBlocks = 100;
constexpr qsizetype longestTitle = 300;
constexpr qsizetype largestEdition = 32 * 1024 * 1024; ///< Bytes.

/// A command on one report, as it runs inside its transaction.
struct ReportWrite {
    db::WriteTransaction& transaction;
    const Report& before;
    PersonId person;

    db::Connection& connection() const { return transaction.connection(); }
};

/// Does the work of a command; answers what the command answers.
using ReportWork = std::function<QString(const ReportWrite&, std::vector<AuditFact>& facts)>;

/// A role for one use case alone counts for its report.
void refuseOthers(db::Connection& connection, const Report& report, PersonId person, const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, report.useCase);
    if (const auto refusal =
            reportRefusalOf(report.author, person, acting, people::holders(connection, report.useCase)))
        db::raise(Error::Kind::Denied, refusal->sentence);
}

/// Runs a change of a report with what all of them share: who may, and what the log keeps.
Result<QString> change(db::Database& database, const db::AuditNote& note, const ReportWork& work)
{
    return database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const Report before = reports::byUid(connection, note.entityId);
        const PersonId person = people::actingByUid(connection, note.actor.person).id;
        refuseOthers(connection, before, person, note.actor);
        const Digest hashBefore = reports::reportHash(connection, before.id);
        std::vector<AuditFact> facts;
        const QString answer = work({transaction, before, person}, facts);
        transaction.record({.verb = {},
                            .entity = ReportEntity,
                            .entityId = before.uid,
                            .before = hashBefore,
                            .after = reports::reportHash(connection, before.id),
                            .facts = std::move(facts)});
        return answer;
    });
}

/// The same for a change of one block, whose report is not named.
Result<QString> changeBlock(db::Database& database, const QString& blockUid, const Actor& actor, const QString& command,
                            const ReportWork& work)
{
    const Result<QString> report =
        database.read([&](db::Connection& connection) { return reports::reportOfBlock(connection, blockUid); });
    return report ? change(database, {actor, Updated, ReportEntity, *report, {}, command}, work) : report;
}

void insertVersion(const ReportWrite& write, const QString& title, const QStringList& blockUids)
{
    write.connection()
        .prepare("INSERT INTO report_version (report_id, version, title, blocks, author_id, written_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(write.before.id.value)
        .bind(write.before.version + 1)
        .bind(title)
        .bindText(canonicalTexts(blockUids))
        .bind(write.person.value)
        .bind(write.transaction.now())
        .run();
}

void insertBlockVersion(const ReportWrite& write, ReportBlockId block, qint64 version, const BlockContent& content)
{
    write.connection()
        .prepare("INSERT INTO report_block_version (block_id, version, content, author_id, written_at)"
                 " VALUES (?, ?, ?, ?, ?)")
        .bind(block.value)
        .bind(version)
        .bindText(canonicalContent(content))
        .bind(write.person.value)
        .bind(write.transaction.now())
        .run();
}

/// Raises what is wrong with a content, also where a run of it is not there.
void requireGood(db::Connection& connection, const BlockContent& content)
{
    db::orRaise(checkContent(content));
    db::Statement known = connection.prepare("SELECT 1 FROM run WHERE uid = ?");
    for (const QString& uid : content.runUids) {
        if (!known.bind(uid).step())
            db::raise(Error::Kind::NotFound, Text::tr("The project has no run %1. Nothing was changed.").arg(uid));
        known.reset();
    }
}

QString insertBlock(const ReportWrite& write, const BlockContent& content)
{
    requireGood(write.connection(), content);
    const QString uid = newUlid(write.transaction.now());
    db::Statement made =
        write.connection().prepare("INSERT INTO report_block (uid, report_id, kind) VALUES (?, ?, ?) RETURNING id");
    made.bind(uid).bind(write.before.id.value).bind(toString(content.kind)).step();
    insertBlockVersion(write, {made.integer(0)}, 1, content);
    return uid;
}

void requireTitle(const QString& title)
{
    if (title.isEmpty() || title.size() > longestTitle)
        db::raise(Error::Kind::Invalid,
                  Text::tr("A report needs a title of at most 300 characters. Nothing was changed."));
}

/// The use case that a report is to belong to; raises Conflict where it has one.
std::optional<qint64> freeUseCase(db::Connection& connection, const QString& uid)
{
    if (uid.isEmpty())
        return std::nullopt;
    const UseCase useCase = usecases::byUid(connection, uid);
    db::Statement taken = connection.prepare("SELECT uid FROM report WHERE use_case_id = ?");
    if (taken.bind(useCase.id.value).step()) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has a report already, “%2”, which keeps growing. Nothing was made; write on in it.")
                      .arg(useCase.key, reports::byUid(connection, taken.text(0)).title));
    }
    return useCase.id.value;
}

QString insertReport(db::WriteTransaction& transaction, const ReportDraft& draft, PersonId person)
{
    db::Connection& connection = transaction.connection();
    const QString title = draft.title.trimmed();
    requireTitle(title);
    const std::optional<qint64> useCase = freeUseCase(connection, draft.useCaseUid);
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare(
        "INSERT INTO report (uid, use_case_id, author_id, staged, created_at) VALUES (?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(useCase).bind(person.value).bind(draft.staged).bind(transaction.now()).step();
    Report report;
    report.id = {made.integer(0)};
    report.version = 0;
    insertVersion({transaction, report, person}, title, {});
    transaction.record(
        {.verb = {}, .entity = ReportEntity, .entityId = uid, .after = reports::reportHash(connection, report.id)});
    return uid;
}

/// Writes the edition and tells the log of it; answers its uid.
QString insertEdition(const ReportWrite& write, qint64 number, const QByteArray& content)
{
    db::Connection& connection = write.connection();
    const QString uid = newUlid(write.transaction.now());
    const QString digest = QString::fromLatin1(toHex(sha256(content)));
    connection
        .prepare("INSERT INTO report_edition (uid, report_id, number, frozen_by, frozen_at, content, digest)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(uid)
        .bind(write.before.id.value)
        .bind(number)
        .bind(write.person.value)
        .bind(write.transaction.now())
        .bindText(content)
        .bind(digest)
        .run();
    const ReportEdition made = reports::edition(connection, write.before.id, number);
    write.transaction.record({.verb = QStringLiteral("created"),
                              .entity = EditionEntity,
                              .entityId = uid,
                              .after = reports::editionHash(connection, made.id),
                              .facts = {{QStringLiteral("digest"), digest},
                                        {QStringLiteral("number"), number},
                                        {QStringLiteral("report"), write.before.uid}}});
    return uid;
}

QString freezeNow(const ReportWrite& write)
{
    db::Connection& connection = write.connection();
    if (write.before.blockUids.isEmpty())
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” shows nothing yet. Nothing was frozen; add a text or a chart first.")
                      .arg(write.before.title));
    const std::vector<ReportEdition> editions = reports::editionsOf(connection, write.before.id);
    const qint64 number = editions.empty() ? 1 : editions.front().number + 1;
    ReportFigures figures = reports::figuresOf(connection, write.before);
    figures.edition = EditionStamp{number, write.transaction.now(),
                                   people::byUid(connection, write.transaction.note().actor.person).name};
    const QByteArray content = canonicalFigures(figures);
    if (content.size() > largestEdition)
        db::raise(Error::Kind::Invalid,
                  Text::tr("An edition holds 32 MiB of figures at most. Nothing was frozen; take charts with many runs "
                           "out of “%1”.")
                      .arg(write.before.title));
    return insertEdition(write, number, content);
}

} // namespace

Result<QString> ReportStore::create(const ReportDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), ReportEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        const PersonId person = people::byUid(transaction.connection(), actor.person).id;
        Report begun;
        if (!draft.useCaseUid.isEmpty())
            begun.useCase = usecases::byUid(transaction.connection(), draft.useCaseUid).id;
        refuseOthers(transaction.connection(), begun, person, actor);
        return insertReport(transaction, draft, person);
    });
}

Result<> ReportStore::rename(const QString& reportUid, const QString& title, const Actor& actor, const QString& command)
{
    return withoutValue(change(m_database, {actor, Updated, ReportEntity, reportUid, {}, command},
                               [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
                                   requireTitle(title.trimmed());
                                   insertVersion(write, title.trimmed(), write.before.blockUids);
                                   facts = {{QStringLiteral("change"), QStringLiteral("renamed")}};
                                   return reportUid;
                               }));
}

Result<QString> ReportStore::addBlocks(const QString& reportUid, const std::vector<BlockContent>& contents,
                                       const Actor& actor, const QString& command)
{
    return change(m_database, {actor, Updated, ReportEntity, reportUid, {}, command},
                  [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
                      QStringList uids = write.before.blockUids;
                      const qsizetype known = uids.size();
                      if (contents.empty() || known + std::ssize(contents) > mostBlocks) {
                          db::raise(Error::Kind::Invalid,
                                    Text::tr("A report has 100 blocks at most, and this one has %1. Nothing was "
                                             "added.")
                                        .arg(known));
                      }
                      for (const BlockContent& content : contents)
                          uids << insertBlock(write, content);
                      insertVersion(write, write.before.title, uids);
                      facts = {{QStringLiteral("blocks"), uids.mid(known).join(QStringLiteral(", "))},
                               {QStringLiteral("change"), QStringLiteral("added")}};
                      return uids.at(known);
                  });
}

Result<QString> ReportStore::addBlock(const QString& reportUid, const BlockContent& content, const Actor& actor,
                                      const QString& command)
{
    return addBlocks(reportUid, {content}, actor, command);
}

Result<> ReportStore::editBlock(const BlockEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(changeBlock(
        m_database, edit.blockUid, actor, command, [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
            const ReportBlock before = reports::blockByUid(write.connection(), edit.blockUid);
            if (before.version != edit.expectedVersion) {
                db::raise(Error::Kind::Conflict,
                          Text::tr("%1 has changed this block since you opened it. Nothing was saved; look at what is "
                                   "new and save again.")
                              .arg(before.writtenBy));
            }
            if (before.content.kind != edit.content.kind || before.content == edit.content)
                db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what the block says already."));
            requireGood(write.connection(), edit.content);
            insertBlockVersion(write, before.id, before.version + 1, edit.content);
            facts = {{QStringLiteral("blocks"), edit.blockUid}, {QStringLiteral("change"), QStringLiteral("edited")}};
            return edit.blockUid;
        }));
}

Result<> ReportStore::moveBlock(const QString& blockUid, qsizetype place, const Actor& actor, const QString& command)
{
    return withoutValue(
        changeBlock(m_database, blockUid, actor, command, [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
            QStringList uids = write.before.blockUids;
            if (uids.removeAll(blockUid) == 0)
                db::raise(Error::Kind::NotFound, Text::tr("The block is no more in the report. Nothing was changed."));
            uids.insert(std::clamp<qsizetype>(place, 0, uids.size()), blockUid);
            if (uids == write.before.blockUids)
                db::raise(Error::Kind::Invalid, Text::tr("The block stands there already."));
            insertVersion(write, write.before.title, uids);
            facts = {{QStringLiteral("blocks"), blockUid}, {QStringLiteral("change"), QStringLiteral("moved")}};
            return blockUid;
        }));
}

Result<> ReportStore::removeBlock(const QString& blockUid, const Actor& actor, const QString& command)
{
    return withoutValue(
        changeBlock(m_database, blockUid, actor, command, [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
            QStringList uids = write.before.blockUids;
            if (uids.removeAll(blockUid) == 0)
                db::raise(Error::Kind::NotFound, Text::tr("The block is no more in the report. Nothing was changed."));
            insertVersion(write, write.before.title, uids);
            facts = {{QStringLiteral("blocks"), blockUid}, {QStringLiteral("change"), QStringLiteral("removed")}};
            return blockUid;
        }));
}

Result<QString> ReportStore::freeze(const QString& reportUid, const Actor& actor, const QString& command)
{
    return change(m_database, {actor, QStringLiteral("frozen"), ReportEntity, reportUid, {}, command},
                  [&](const ReportWrite& write, std::vector<AuditFact>& facts) {
                      const QString uid = freezeNow(write);
                      facts = {{QStringLiteral("edition"), uid}};
                      return uid;
                  });
}

} // namespace assay
