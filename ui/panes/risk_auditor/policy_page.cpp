// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/risk_auditor/control_card.h"
#include "ui/panes/risk_auditor/controls_card.h"
#include "ui/panes/risk_auditor/policies_tab.h"
#include "ui/panes/risk_auditor/policy_difference_view.h"
#include "ui/panes/risk_auditor/policy_gates_view.h"
#include "ui/panes/risk_auditor/policy_steps.h"
#include "ui/panes/risk_auditor/policy_text_view.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/risk_auditor/signers_card.h"
#include "ui/panes/two_columns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

QString quorumText(const policies::Quorum& quorum)
{
    QStringList parts{PolicyPage::tr("Signatures: %1").arg(quorum.keys)};
    if (!quorum.roles.empty())
        parts << PolicyPage::tr("among them %1").arg(rolesText(quorum.roles));
    if (!quorum.blockingRoles.empty())
        parts << PolicyPage::tr("a rejection by %1 closes the gate").arg(rolesText(quorum.blockingRoles));
    if (quorum.daysOfApproval)
        parts << (*quorum.daysOfApproval == 1
                      ? PolicyPage::tr("an approval counts for a day")
                      : PolicyPage::tr("an approval counts for %1 days").arg(*quorum.daysOfApproval));
    return parts.join(QStringLiteral("; "));
}

/// How far a draft is on its way to being published, and whose turn it is.
QString reviewText(const policies::PolicyStory& story)
{
    const policies::PolicyVersion& version = story.version;
    if (version.agreedAt) {
        return PolicyPage::tr("%1 has agreed to this text; another person publishes it. A change takes the agreement "
                              "back.")
            .arg(shownText(version.agreedBy.name));
    }
    if (version.proposedAt) {
        return PolicyPage::tr("%1 has proposed it. A manager who wrote nothing of it has to agree: %2. A change takes "
                              "the proposal back.")
            .arg(shownText(version.proposedBy.name), shownText(story.whoMayAgree));
    }
    return PolicyPage::tr("Nobody is judged by it yet. Once it is proposed, a manager who wrote nothing of it has to "
                          "agree: %1.")
        .arg(shownText(story.whoMayAgree));
}

} // namespace

PolicyPage::PolicyPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_standing(new Chip({}))
    , m_steps(new PolicySteps(session, *this))
    , m_review(new Banner)
    , m_banner(new Banner)
    , m_controls(new ControlsCard(session))
    , m_control(new ControlCard)
    , m_quorums(new KeyValueList)
    , m_facts(new KeyValueList)
    , m_history(new HistoryList)
    , m_gates(new PolicyGatesView(session, *m_steps))
    , m_text(new PolicyTextView(session))
    , m_difference(new PolicyDifferenceView(session))
{
    setObjectName(QStringLiteral("policyPage"));
    addChip(m_standing);
    setParentPage(tr("Policies"));
    const auto tab = [this](const QString& title, QWidget* content) {
        m_states.push_back(new ViewStates(content, new QWidget, Skeleton::Shape::Table));
        addTab(title, m_states.back());
        connect(m_states.back(), &ViewStates::retryAsked, this, &PolicyPage::read);
    };
    tab(tr("Controls"), makeControls());
    tab(tr("Gates"), m_gates);
    tab(tr("Text"), m_text);
    tab(tr("What changes"), m_difference);
    connectParts();
    read();
}

PolicyPage::~PolicyPage()
{
    m_reading.cancel();
}

Address PolicyPage::address() const
{
    return {{}, "policy", m_name};
}

QWidget* PolicyPage::makeControls()
{
    auto* columns = new TwoColumns(tr("Controls"));
    m_review->setObjectName(QStringLiteral("policyReview"));
    columns->left().addWidget(m_review);
    columns->left().addWidget(m_banner);
    columns->left().addWidget(m_controls);
    columns->left().addStretch(1);
    columns->right().addWidget(m_control);
    for (const auto& [title, part] : {std::pair<QString, QWidget*>(tr("Who signs"), m_quorums),
                                      {tr("Version"), m_facts},
                                      {tr("History"), m_history}}) {
        QBoxLayout* inside = nullptr;
        columns->right().addWidget(headedCard(title, inside));
        inside->addWidget(part);
    }
    columns->right().addStretch(1);
    return columns;
}

void PolicyPage::connectParts()
{
    connect(&m_session.events, &SessionEvents::changed, this, &PolicyPage::read);
    connect(m_steps, &PolicySteps::refused, this, [this] { setCurrentTab(0); }); // Where the banner is.
    m_steps->sayOn(*m_banner);
    connect(m_steps, &PolicySteps::textTaken, m_text, &PolicyTextView::setSaved);
    connect(m_text, &PolicyTextView::saveAsked, m_steps, &PolicySteps::saveText);
    connect(m_controls, &ControlsCard::currentChanged, this, &PolicyPage::showControl);
    connect(m_controls, &ControlsCard::addAsked, m_steps, &PolicySteps::addControl);
    const auto edit = [this] {
        if (const policies::Control* control = m_controls->current())
            m_steps->editControl(*control);
    };
    connect(m_controls, &ControlsCard::editAsked, this, edit);
    connect(m_control, &ControlCard::editAsked, this, edit);
    connect(m_control, &ControlCard::removeAsked, this, [this] {
        if (const policies::Control* control = m_controls->current())
            m_steps->removeControl(*control);
    });
}

void PolicyPage::read()
{
    m_reading.cancel();
    for (ViewStates* states : m_states)
        states->showLoading();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<policies::PolicyStory>(
        tr("Reading %1").arg(m_name), this,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return policies::policyStory(connection, name, viewer, now);
        },
        [this](const Result<policies::PolicyStory>& story) {
            if (story)
                show(*story);
            for (ViewStates* states : m_states)
                story ? states->showContent() : states->showError(story.error());
        });
}

void PolicyPage::show(const policies::PolicyStory& story)
{
    m_story = story;
    m_name = story.version.uid;
    setTitle(shownText(story.version.name()));
    m_standing->setWord(policies::standingTitle(story.standing), standingTone(story.standing));
    const bool draft = policies::isDraft(story.standing);
    m_controls->setPolicy(story.version.policy, draft);
    m_controls->setRefusal(story.refusals.edit);
    m_gates->setStory(story);
    m_text->setStory(story);
    m_difference->setStory(story);
    m_steps->setStory(story);
    m_history->setHistory(story.history, story.asOf);
    if (draft)
        m_review->say(standingTone(story.standing), reviewText(story));
    else
        m_review->clear();
    showFacts();
    showControl();
}

void PolicyPage::showFacts()
{
    const policies::PolicyVersion& version = m_story.version;
    const policies::Policy& policy = version.policy;
    std::vector<KeyValueList::Line> quorums;
    for (const auto& [tier, quorum] : policy.quorums)
        quorums.push_back({tierTitle(tier), quorumText(quorum)});
    m_quorums->setLines(quorums);
    const auto byAt = [](const NamedPerson& person, qint64 at) {
        return tr("%1, %2").arg(shownText(person.name), exactTime(at));
    };
    std::vector<KeyValueList::Line> lines{{tr("Title"), shownText(policy.title)},
                                          {tr("In force from"), policy.effectiveFrom.toString(Qt::ISODate)}};
    if (policy.effectiveTo)
        lines.push_back({tr("Until"), policy.effectiveTo->toString(Qt::ISODate)});
    if (policy.supersedes)
        lines.push_back(
            {tr("Takes the place of"),
             QStringLiteral("%1@%2").arg(policy.supersedes->id, QString::number(policy.supersedes->version))});
    lines.push_back({tr("Written by"), byAt(version.author, version.createdAt)});
    if (version.proposedAt)
        lines.push_back({tr("Proposed by"), byAt(version.proposedBy, *version.proposedAt)});
    if (version.agreedAt)
        lines.push_back({tr("Agreed by"), byAt(version.agreedBy, *version.agreedAt)});
    if (version.publishedAt)
        lines.push_back({tr("Published by"), byAt(version.publishedBy, *version.publishedAt)});
    if (version.withdrawnAt)
        lines.push_back({tr("Withdrawn"), exactTime(*version.withdrawnAt)});
    lines.push_back({tr("SHA-256"), QString::fromLatin1(toHex(version.digest)), true});
    m_facts->setLines(lines);
}

void PolicyPage::showControl()
{
    m_control->setControl(m_controls->current(), m_story);
}

} // namespace assay
