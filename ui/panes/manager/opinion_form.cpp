// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/opinion_form.h"

#include "core/base/ulid.h"
#include "core/charters/charter_store.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace assay {

OpinionForm::OpinionForm(Session& session, const Charter& charter, const std::vector<Role>& roles, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("opinionForm"),
                tr("%1, version %2: what do you think?").arg(charterKindTitle(charter.kind)).arg(charter.version),
                tr("Say it")},
               parent)
    , m_charter(charter.uid)
    , m_vote(new QComboBox)
    , m_role(new QComboBox)
    , m_text(new QLineEdit)
{
    for (const CharterVote vote : {CharterVote::Accept, CharterVote::Dissent, CharterVote::Abstain})
        m_vote->addItem(charterVoteTitle(vote), static_cast<int>(vote));
    // First the roles that are waited for and have not been spoken in.
    std::vector<Role> order = missingAcceptances(charter, true);
    std::erase_if(order, [&roles](Role role) { return std::find(roles.begin(), roles.end(), role) == roles.end(); });
    for (const Role role : roles) {
        if (std::find(order.begin(), order.end(), role) == order.end())
            order.push_back(role);
    }
    for (const Role role : order)
        m_role->addItem(roleTitle(role), toString(role));
    addField(tr("You"), QStringLiteral("vote"), m_vote);
    addField(tr("As"), QStringLiteral("asRole"), m_role);
    addLine(tr("Because"), QStringLiteral("because"), m_text);
    connect(m_vote, &QComboBox::currentIndexChanged, this, &OpinionForm::showProblem);
    showProblem();
    keepDraft(QStringLiteral("charter/%1/opinion").arg(charter.uid));
}

QString OpinionForm::problem() const
{
    const bool dissents = m_vote->currentData().toInt() == static_cast<int>(CharterVote::Dissent);
    return dissents && m_text->text().trimmed().isEmpty() ? tr("Dissent needs its reason, which is kept.") : QString();
}

WorkForm::Work OpinionForm::work()
{
    const CharterOpinion opinion{m_charter, static_cast<CharterVote>(m_vote->currentData().toInt()), m_text->text()};
    return [opinion, role = m_role->currentData().toString()](db::Database& database, const Actor& actor) {
        return CharterStore(database).vote(opinion, {actor.person, role}, newUlid(database.clock().now()));
    };
}

} // namespace assay
