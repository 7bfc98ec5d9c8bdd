// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/briefs/brief_figures.h"
#include "core/briefs/brief_rows.h"
#include "core/people/people_store.h"
#include "core/reports/figure_text.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

const QString BriefEntity = QStringLiteral("brief");
constexpr std::array BriefWriters{Role::DevOps, Role::Manager};

QString insertBrief(db::WriteTransaction& transaction, const ReportFigures& figures, const Person& person, Role role)
{
    db::Connection& connection = transaction.connection();
    const QByteArray content = canonicalFigures(figures);
    const QString digest = QString::fromLatin1(toHex(sha256(content)));
    const QString uid = newUlid(transaction.now());
    db::Statement made =
        connection.prepare("INSERT INTO brief (uid, number, as_of, frozen_by, role, frozen_at, content, digest)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(figures.edition->number).bind(transaction.now()).bind(person.id.value).bind(toString(role));
    made.bind(transaction.now()).bindText(content).bind(digest).step();
    transaction.record(
        {.verb = {},
         .entity = BriefEntity,
         .entityId = uid,
         .after = briefs::briefHash(connection, {made.integer(0)}),
         .facts = {{QStringLiteral("digest"), digest}, {QStringLiteral("number"), figures.edition->number}}});
    return uid;
}

} // namespace

QString briefRefusal(const std::vector<Role>& acting, const RoleHolders& holders)
{
    const bool may = std::any_of(acting.begin(), acting.end(), [](Role role) {
        return std::find(BriefWriters.begin(), BriefWriters.end(), role) != BriefWriters.end();
    });
    if (may)
        return {};
    return Text::tr("The management brief is frozen by a %1 (%2) or a %3 (%4). Nothing was frozen; ask one of them.")
        .arg(roleTitle(Role::DevOps), whoHolds(Role::DevOps, holders), roleTitle(Role::Manager),
             whoHolds(Role::Manager, holders));
}

Result<QString> BriefStore::freeze(const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("frozen"), BriefEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const std::vector<Role> acting = people::rolesActedIn(connection, actor);
        const QString refusal = briefRefusal(acting, people::holders(connection));
        if (!refusal.isEmpty())
            db::raise(Error::Kind::Denied, refusal);
        const Person person = people::byUid(connection, actor.person);
        const std::optional<Brief> before = briefs::latest(connection);
        BriefHead head{m_database.projectUid(), m_database.projectName(), person.name, person.uid};
        if (before)
            head.since = before->asOf;
        ReportFigures figures = briefFigures(connection, head, transaction.now());
        figures.edition = EditionStamp{before ? before->number + 1 : 1, transaction.now(), person.name};
        return insertBrief(transaction, figures, person, acting.front());
    });
}

} // namespace assay
