// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/standing_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "ui/panes/risk_auditor/role_boxes.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace assay {
namespace {

constexpr int standingReasonHeight = 64;

bool isIn(const std::vector<Role>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

StandingForm::StandingForm(Session& session, Kind kind, const people::PersonStanding& standing, QWidget* parent)
    : WorkForm(session, contentOf(kind, shownText(standing.person.name)), parent)
    , m_kind(kind)
    , m_person(standing.person)
    , m_reason(new QPlainTextEdit)
{
    if (kind == Kind::Leave) {
        addWords(tr("What they did stays theirs and goes on counting. Their roles end now: they sign, decide and write "
                    "nothing more, and nothing new is given to them."));
        if (!standing.work.isNothing())
            addWords(people::openWorkText(standing.work));
    } else {
        addRoles(standing);
    }
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(standingReasonHeight);
    addField(tr("Reason, for everybody who reads the log"), QStringLiteral("reason"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &StandingForm::showProblem);
    keepDraft(QStringLiteral("standing/%1/%2").arg(standing.person.uid, objectName()));
    showProblem();
}

StandingForm::Content StandingForm::contentOf(Kind kind, const QString& name)
{
    switch (kind) {
    case Kind::Roles:
        return {QStringLiteral("rolesForm"), tr("Roles of %1").arg(name), tr("Change the roles")};
    case Kind::Leave:
        return {QStringLiteral("leaveForm"), tr("%1 has left").arg(name), tr("Has left")};
    case Kind::Return:
        return {QStringLiteral("returnForm"), tr("%1 is back").arg(name), tr("Is back")};
    }
    return {};
}

void StandingForm::addRoles(const people::PersonStanding& standing)
{
    m_roles = new RoleBoxes(m_person.roles);
    if (!standing.leaveRefusal.isEmpty())
        m_roles->fix(Role::Administrator, standing.leaveRefusal);
    addField(tr("Roles"), QStringLiteral("roles"), m_roles);
    connect(m_roles, &RoleBoxes::changed, this, &StandingForm::showProblem);
}

RoleChange StandingForm::change() const
{
    RoleChange change{m_person.uid, {}, {}, m_reason->toPlainText().trimmed()};
    const std::vector<Role> wanted = m_roles ? m_roles->chosen() : std::vector<Role>{};
    for (const Role role : wanted) {
        if (!isIn(m_person.roles, role))
            change.given.push_back(role);
    }
    for (const Role role : m_person.roles) {
        if (!isIn(wanted, role))
            change.taken.push_back(role);
    }
    return change;
}

QString StandingForm::problem() const
{
    const RoleChange wanted = change();
    if (m_kind == Kind::Roles && wanted.given.empty() && wanted.taken.empty())
        return tr("Nothing differs from the roles that they hold.");
    if (m_kind == Kind::Return && wanted.given.empty())
        return tr("Choose what they do here from now on.");
    return wanted.reason.isEmpty() ? tr("Who may do what is changed for a reason.") : QString();
}

StandingForm::Work StandingForm::work()
{
    return [kind = m_kind, wanted = change()](db::Database& database, const Actor& actor) {
        PeopleStore store(database);
        const QString command = newUlid(database.clock().now());
        switch (kind) {
        case Kind::Leave:
            return store.leave(wanted.person, wanted.reason, actor, command);
        case Kind::Return:
            return store.comeBack(wanted.person, wanted.given, wanted.reason, actor, command);
        case Kind::Roles:
            break;
        }
        return store.changeRoles(wanted, actor, command);
    };
}

} // namespace assay
