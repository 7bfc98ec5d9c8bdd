// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/signatures_card.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int keyDigits = 4;

/// A sign-off in one word.
Chip* signOffChip(const policies::WeighedSignOff& weighed)
{
    using policies::SignOffDecision;
    if (weighed.counts)
        return new Chip(SignaturesCard::tr("valid"), Tone::Ok);
    if (!weighed.signOff.valid)
        return new Chip(SignaturesCard::tr("not valid"), Tone::Bad);
    switch (weighed.signOff.decision) {
    case SignOffDecision::Approved:
    case SignOffDecision::ApprovedWithConditions:
        return new Chip(SignaturesCard::tr("does not count"), Tone::Warn);
    case SignOffDecision::ChangesRequested:
        return new Chip(policies::decisionTitle(weighed.signOff.decision), Tone::Warn);
    case SignOffDecision::Rejected:
    case SignOffDecision::Revoked:
        return new Chip(policies::decisionTitle(weighed.signOff.decision), Tone::Bad);
    case SignOffDecision::Abstained:
        break;
    }
    return new Chip(policies::decisionTitle(weighed.signOff.decision));
}

} // namespace

SignaturesCard::SignaturesCard(QWidget* parent)
    : QWidget(parent)
    , m_required(textLabel(TextKind::Muted, {}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Signatures"), m_rows, m_required));
}

void SignaturesCard::setStory(const approvals::ReleaseStory& story)
{
    clearLayout(*m_rows);
    const policies::QuorumResult& quorum = story.judged.decision.quorum;
    m_required->setText(quorum.keysAsked == 0       ? tr("the risk tier is not known")
                            : quorum.keysAsked == 1 ? tr("1 required")
                                                    : tr("%1 required, separate people").arg(quorum.keysAsked));
    if (!story.judged.requestFault.isEmpty())
        m_rows->addWidget(
            wrappedLabel(TextKind::Bad, tr("The request does not count: %1").arg(story.judged.requestFault)));
    addValidation(story);
    const std::vector<approvals::SignOffStory> said =
        story.requests.empty() ? std::vector<approvals::SignOffStory>() : story.requests.front().signOffs;
    for (std::size_t i = 0; i < quorum.signOffs.size(); ++i) // Both in the order of the log.
        addSignature(quorum.signOffs[i], i < said.size() ? &said[i] : nullptr);
    for (const Role role : quorum.missingRoles)
        addPending(role, story);
    const int others = quorum.keysAsked - quorum.keysCounted - static_cast<int>(quorum.missingRoles.size());
    if (others > 0)
        m_rows->addWidget(wrappedLabel(TextKind::Note, tr("and %1 more, in any role that decides").arg(others)));
}

/// Who of model risk looks at it, or who has to.
void SignaturesCard::addValidation(const approvals::ReleaseStory& story)
{
    if (story.taken) {
        m_rows->addWidget(wrappedLabel(
            TextKind::Note,
            tr("Taken for validation by %1, %2").arg(shownText(story.taken->person), minuteText(story.taken->at))));
    } else if (story.release().state == ReleaseState::Submitted) {
        m_rows->addWidget(
            wrappedLabel(TextKind::Note,
                         tr("Nobody of model risk has taken it for validation yet: %1. Until then what is "
                            "signed decides nothing.")
                             .arg(shownText(whoHolds(Role::RiskAuditor, story.holders)))));
    }
}

void SignaturesCard::addSignature(const policies::WeighedSignOff& weighed, const approvals::SignOffStory* said)
{
    const policies::SignOffFact& fact = weighed.signOff;
    std::vector<QWidget*> lines{textLabel(TextKind::Strong, shownText(fact.signer.name)),
                                textLabel(TextKind::Note, roleTitle(fact.role))};
    const QString key = said ? said->key : fact.signer.key;
    lines.push_back(
        textLabel(TextKind::Mono, QStringLiteral("%1 · %2…").arg(minuteText(fact.decidedAt), key.left(keyDigits))));
    lines.back()->setToolTip(tr("%1\nKey %2").arg(exactTime(fact.decidedAt), key));
    lines.back()->setForegroundRole(QPalette::PlaceholderText);
    for (const QString& condition : fact.conditions)
        lines.push_back(wrappedLabel(TextKind::Note, tr("Condition: %1").arg(shownText(condition))));
    if (!weighed.counts && !weighed.whyNot.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Note, weighed.whyNot));
    m_rows->addWidget(personRow(fact.signer.name, fact.signer.person, lines, makeEnd(weighed, said)));
}

/// The sign-off in a word, and what can be taken from it.
QWidget* SignaturesCard::makeEnd(const policies::WeighedSignOff& weighed, const approvals::SignOffStory* said)
{
    const QString name = shownText(weighed.signOff.signer.name);
    auto* end = new QWidget;
    auto* row = new QHBoxLayout(end);
    row->setContentsMargins({});
    row->setSpacing(metrics::unit);
    Chip* chip = signOffChip(weighed);
    chip->setAccessibleName(tr("%1: %2").arg(name, chip->word()));
    row->addWidget(chip);
    if (!said)
        return end;
    const QString uid = said->signOff.uid;
    QPushButton* open = iconButton("file", tr("Read what %1 signed").arg(name));
    open->setObjectName(QStringLiteral("openSignOff"));
    connect(open, &QPushButton::clicked, this, [this, uid] { Q_EMIT openAsked({{}, "sign-off", uid}); });
    QPushButton* receipt = iconButton("export", tr("Save the receipt of %1’s decision…").arg(name));
    receipt->setObjectName(QStringLiteral("receiptOf"));
    connect(receipt, &QPushButton::clicked, this, [this, uid] { Q_EMIT receiptAsked(uid); });
    row->addWidget(open);
    row->addWidget(receipt);
    return end;
}

void SignaturesCard::addPending(Role role, const approvals::ReleaseStory& story)
{
    const auto held = story.holders.find(role);
    const QStringList names = held == story.holders.end() ? QStringList() : held->second;
    const bool mine = story.refusals.decide.isEmpty() && story.viewer.role == toString(role);
    const QString who = names.isEmpty() ? tr("nobody holds this role") : names.join(QStringLiteral(", "));
    const QString state = mine ? tr("waiting for you") : story.isOpen() ? tr("waiting") : tr("not asked yet");
    std::vector<QWidget*> lines{textLabel(TextKind::Strong, who), textLabel(TextKind::Note, roleTitle(role)),
                                textLabel(TextKind::Mono, state)};
    lines.back()->setForegroundRole(QPalette::PlaceholderText);
    auto* chip = new Chip(tr("pending"), story.isOpen() ? Tone::Accent : Tone::Neutral);
    chip->setAccessibleName(tr("%1: %2").arg(roleTitle(role), chip->word()));
    m_rows->addWidget(personRow(who, who, lines, chip));
}

} // namespace assay
