// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/risk_auditor/finding_words.h"
#include "ui/panes/risk_auditor/risk_steps.h"
#include "ui/panes/risk_auditor/risk_words.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/thing_talk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {

RiskPage::RiskPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_level(new Chip({}))
    , m_state(new Chip({}))
    , m_overdue(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new RiskSteps(session, *this))
    , m_banner(new Banner)
    , m_words(new KeyValueList)
    , m_judgements(new KeyValueList)
    , m_standing(new KeyValueList)
    , m_about(pushButton(ButtonKind::Ghost, {}))
    , m_finding(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("riskPage"));
    for (Chip* chip : {m_level, m_state, m_overdue, m_staged})
        addChip(chip);
    setParentPage(tr("Risks"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Risk"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &RiskPage::read);
    connect(&session.events, &SessionEvents::changed, this, &RiskPage::read);
    connect(m_steps, &RiskSteps::refused, m_banner, &Banner::showError);
    connect(m_steps, &RiskSteps::taken, this, [this] {
        m_banner->clear();
        Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
    });
    connect(m_about, &QPushButton::clicked, this, [this] {
        const bool release = !m_story.risk.releaseUid.isEmpty();
        Q_EMIT m_session.events.openAsked(
            {{}, release ? "release" : "use-case", release ? m_story.risk.releaseUid : m_story.risk.useCaseUid});
    });
    connect(m_finding, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "finding", m_story.risk.findingUid});
    });
    read();
}

RiskPage::~RiskPage()
{
    m_reading.cancel();
}

Address RiskPage::address() const
{
    return {{}, "risk", m_name};
}

QWidget* RiskPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Risk"));
    columns->left().addWidget(m_banner);
    QBoxLayout* words = nullptr;
    m_finding->setObjectName(QStringLiteral("openFinding"));
    columns->left().addWidget(headedCard(tr("What may happen"), words, nullptr, m_finding));
    words->addWidget(m_words);
    QBoxLayout* judgements = nullptr;
    columns->left().addWidget(headedCard(tr("How it was judged"), judgements));
    judgements->addWidget(m_judgements);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_about->setObjectName(QStringLiteral("openSubject"));
    columns->right().addWidget(headedCard(tr("Where it stands"), standing, nullptr, m_about));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void RiskPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<risks::RiskStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return risks::riskStory(connection, name, viewer, now);
        },
        [this](const risks::RiskStory& read) { show(read); });
}

void RiskPage::show(const risks::RiskStory& story)
{
    m_story = story;
    const Risk& risk = story.risk;
    m_name = risk.uid;
    setTitle(tr("%1 · %2").arg(risk.key, shownText(risk.text.title)));
    m_level->setWord(levelWords(risk.residual), risk.residual ? severityTone(risk.residual->band()) : Tone::Warn);
    m_state->setWord(riskStateTitle(risk.state), riskTone(risk.state));
    m_overdue->setWord(risk.isReviewOverdue(story.asOf) ? tr("review is due") : QString(), Tone::Bad);
    m_staged->setWord(risk.staged ? tr("staged") : QString(), Tone::Violet);
    const auto said = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : shownParagraphs(text); };
    m_words->setLines({{tr("Why it may"), said(risk.text.cause)},
                       {tr("What would come of it"), said(risk.text.effect)},
                       {tr("What is done about it"), said(risk.text.plan)}});
    const bool release = !risk.releaseUid.isEmpty();
    m_about->setVisible(release || !risk.useCaseUid.isEmpty());
    const QString opens = tr("Open %1").arg(release ? shownText(risk.releaseName) : risk.useCaseKey);
    m_about->setText(release ? tr("Open the release") : opens); // Whose name may be long.
    m_about->setAccessibleName(opens);
    m_about->setToolTip(plainToolTip(opens));
    m_finding->setVisible(!risk.findingUid.isEmpty());
    m_finding->setText(tr("Open %1").arg(risk.findingKey));
    showJudgements();
    showWhereItStands();
    m_talk->show({"risk", risk.uid});
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void RiskPage::showJudgements()
{
    std::vector<KeyValueList::Line> lines;
    for (const RiskAssessment& made : m_story.risk.assessments) {
        const QString who = made.ofResidual
            ? tr("evidence of %1, validated by %2").arg(shownText(made.by.name), shownText(made.validatedBy.name))
            : tr("by %1").arg(shownText(made.by.name));
        lines.push_back(
            {made.ofResidual ? tr("Lowered") : tr("Assessed"),
             tr("%1, %2, %3").arg(made.level.words(), who, dayText(made.at)) + u'\n' + shownParagraphs(made.text)});
    }
    if (const auto& lowering = m_story.risk.lowering)
        lines.push_back(
            {tr("To be validated"),
             tr("%1, evidence of %2, %3").arg(lowering->to.words(), shownText(lowering->by.name), dayText(lowering->at))
                 + u'\n' + shownParagraphs(lowering->evidence)});
    if (lines.empty())
        lines.push_back(
            {tr("Not yet"), tr("A model-risk auditor who does not own it says how likely it is and how bad.")});
    m_judgements->setLines(lines);
}

void RiskPage::showWhereItStands()
{
    const Risk& risk = m_story.risk;
    std::vector<KeyValueList::Line> lines{{tr("State"), riskStateTitle(risk.state)},
                                          timeLine(tr("Since"), risk.stateSince, m_story.asOf)};
    const auto add = [&lines](const QString& key, const QString& words) {
        if (!words.isEmpty())
            lines.push_back({key, words});
    };
    add(tr("Reason"), shownParagraphs(risk.stateReason));
    add(tr("Inherent risk"), levelWords(risk.inherent));
    add(tr("Residual risk"), levelWords(risk.residual));
    add(tr("Owner"), risk.owner.id ? shownText(risk.owner.name) : tr("nobody yet"));
    add(tr("Treatment"), risk.treatment ? riskTreatmentTitle(*risk.treatment) : tr("not said yet"));
    add(tr("Review"), risk.reviewAt ? dayText(*risk.reviewAt) : QString());
    add(tr("Control"), shownText(risk.control));
    if (risk.accepter.id) {
        const bool accepted = risk.state == RiskState::RiskAccepted;
        add(accepted ? tr("Borne by") : tr("Offers to bear it"), shownText(risk.accepter.name));
        add(tr("Because"), shownParagraphs(risk.acceptance));
        add(tr("Until"), risk.acceptedUntil ? dayText(*risk.acceptedUntil) : QString());
        const QString agreed = risk.isOfferedAt(m_story.asOf) ? tr("not yet; a model-risk auditor has to")
                                                              : tr("no; the offer has run out");
        add(tr("Agreed"), accepted ? QString() : agreed);
    }
    add(tr("Raised by"), shownText(risk.raisedBy.name));
    lines.push_back(timeLine(tr("Raised"), risk.createdAt, m_story.asOf));
    m_standing->setLines(lines);
}

} // namespace assay
