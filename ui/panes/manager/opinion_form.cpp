// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/opinion_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_rules.h"
#include "core/charters/charter_store.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace assay {
namespace {

/// First the roles that are waited for and have not been spoken in; of what is agreed on only these.
std::vector<Role> rolesToSpeakIn(const Charter& charter, const CharterAsk& ask, const std::vector<Role>& held)
{
    const auto has = [](const std::vector<Role>& roles, Role role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    std::vector<Role> order = missingAcceptances(charter, ask);
    std::erase_if(order, [&](Role role) { return !has(held, role); });
    for (const Role role : held) {
        if (charter.state == CharterState::Proposed && !has(order, role))
            order.push_back(role);
    }
    return order;
}

} // namespace

OpinionForm::OpinionForm(Session& session, const Charter& charter, const UseCaseStory& story, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("opinionForm"),
                tr("%1, version %2: what do you think?").arg(charterKindTitle(charter.kind)).arg(charter.version),
                tr("Say it")},
               parent)
    , m_charter(charter)
    , m_ask(story.ask())
    , m_person(story.viewer.id)
    , m_holders(story.holders)
    , m_vote(new QComboBox)
    , m_role(new QComboBox)
    , m_text(new QLineEdit)
{
    for (const CharterVote vote : {CharterVote::Accept, CharterVote::Dissent, CharterVote::Abstain})
        m_vote->addItem(charterVoteTitle(vote), static_cast<int>(vote));
    for (const Role role : rolesToSpeakIn(charter, m_ask, story.viewer.roles))
        m_role->addItem(roleTitle(role), toString(role));
    if (!session.personName.isEmpty())
        addWords(tr("You act as %1: it is said in that name.").arg(shownText(session.personName)));
    addField(tr("You"), QStringLiteral("vote"), m_vote);
    addField(tr("As"), QStringLiteral("asRole"), m_role);
    addLine(tr("Because"), QStringLiteral("because"), m_text);
    connect(m_vote, &QComboBox::currentIndexChanged, this, &OpinionForm::showProblem);
    connect(m_role, &QComboBox::currentIndexChanged, this, &OpinionForm::showProblem);
    showProblem();
    keepDraft(QStringLiteral("charter/%1/opinion").arg(charter.uid));
}

CharterVote OpinionForm::vote() const
{
    return static_cast<CharterVote>(m_vote->currentData().toInt());
}

QString OpinionForm::role() const
{
    return m_role->currentData().toString();
}

QString OpinionForm::problem() const
{
    if (vote() == CharterVote::Dissent && m_text->text().trimmed().isEmpty())
        return tr("Dissent needs its reason, which is kept.");
    const std::optional<Role> acting = roleFromString(role());
    const CharterParty party{m_person, acting ? std::vector{*acting} : std::vector<Role>()};
    return charterVoteRefusal(m_charter, vote(), party, m_ask, m_holders);
}

WorkForm::Work OpinionForm::work()
{
    const CharterOpinion opinion{m_charter.uid, vote(), m_text->text()};
    return [opinion, role = role()](db::Database& database, const Actor& actor) {
        return CharterStore(database).vote(opinion, {actor.person, role}, newUlid(database.clock().now()));
    };
}

} // namespace assay
