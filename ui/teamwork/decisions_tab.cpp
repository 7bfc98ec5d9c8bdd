// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/decisions_tab.h"

#include "core/base/shown_text.h"
#include "core/decisions/decision_story.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/teamwork/teamwork_tones.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

namespace assay {
namespace {

QVariant decisionExtra(const DecisionRecord& decision, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "decision", decision.uid});
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shownText(decision.text.title))) : QVariant();
}

QVariant decisionStateExtra(const DecisionRecord& decision, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, decisionTone(decision.state));
    return tone.isValid() ? tone : decisionExtra(decision, role);
}

QString effectWords(const DecisionRecord& decision)
{
    if (!decision.measured.isEmpty())
        return DecisionsTab::tr("measured: %1").arg(shownText(decision.measured));
    return decision.text.expected.isEmpty() ? QString()
                                            : DecisionsTab::tr("expected: %1").arg(shownText(decision.text.expected));
}

QString reviewWords(const DecisionRecord& decision, qint64 now)
{
    if (!decision.reviewAt)
        return {};
    return decision.reviewIsDue(now) ? DecisionsTab::tr("due since %1").arg(dayText(*decision.reviewAt))
                                     : dayText(*decision.reviewAt);
}

QWidget* makeNoDecisions(Session& session, DecisionsTab& tab)
{
    auto* empty =
        new EmptyState("architecture", DecisionsTab::tr("No decisions yet"),
                       DecisionsTab::tr("A decision record says why something had to be decided, what could be "
                                        "done, what was decided and what effect that was to have; later, what "
                                        "effect it had. One that takes another's place keeps both."));
    QPushButton* propose = pushButton(ButtonKind::Primary, DecisionsTab::tr("Propose a decision…"));
    propose->setObjectName(QStringLiteral("proposeDecision"));
    setReason(*propose, session.database->readOnlyReason());
    QObject::connect(propose, &QPushButton::clicked, &tab, &DecisionsTab::propose);
    empty->addAction(propose);
    return empty;
}

} // namespace

DecisionsTab::DecisionsTab(Session& session)
    : ListTab(session, tr("Decisions"), "decisions")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    begin(
        {{tr("Key"),
          [](const DecisionRecord& row) { return row.key; },
          {},
          decisionExtra,
          [](const DecisionRecord& row) { return keyRank(row.key); }},
         {tr("State"), [](const DecisionRecord& row) { return decisionStateTitle(row.state); }, {}, decisionStateExtra},
         {tr("Title"),
          [](const DecisionRecord& row) { return stagedWords(shownText(row.text.title), row.staged); },
          {},
          decisionExtra},
         {tr("Topic"), [](const DecisionRecord& row) { return decisionTopicTitle(row.topic); }, {}, decisionExtra},
         {tr("Use case"),
          [](const DecisionRecord& row) { return row.useCaseKey; },
          {},
          decisionExtra,
          [](const DecisionRecord& row) { return keyRank(row.useCaseKey); }},
         {tr("Decided by"), [](const DecisionRecord& row) { return shownText(row.decidedBy.name); }, {}, decisionExtra},
         {tr("To be looked at"),
          [now](const DecisionRecord& row) { return reviewWords(row, now()); },
          {},
          [now](const DecisionRecord& row, int role) {
              const auto tone = row.reviewIsDue(now()) ? std::optional(Tone::Warn) : std::nullopt;
              const QVariant words = toneFor(role, WordsToneRole, tone);
              return words.isValid() ? words : decisionExtra(row, role);
          },
          [](const DecisionRecord& row) { return timeRank(row.reviewAt); }},
         {tr("Effect"), effectWords, {}, decisionExtra}},
        decisions::decisionList, makeNoDecisions(session, *this), "decision");
}

void DecisionsTab::propose()
{
    session().fetch<DecisionForm::Choices>(
        tr("Reading decisions"), this, [](db::Connection& connection) { return DecisionForm::choicesIn(connection); },
        [this](const DecisionForm::Choices& choices) { openForm(choices); });
}

void DecisionsTab::openForm(const DecisionForm::Choices& choices)
{
    if (m_form)
        return;
    m_form = new DecisionForm(session(), choices);
    connect(m_form, &WorkForm::done, this, [this, form = m_form.data()] {
        Q_EMIT session().events.changed();
        Q_EMIT session().events.openAsked({{}, "decision", form->made()});
    });
    new Overlay(m_form, window());
}

} // namespace assay
