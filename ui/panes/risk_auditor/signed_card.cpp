// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/signed_card.h"

#include "core/approvals/sign_off_check.h"
#include "core/base/shown_text.h"
#include "core/policies/policy_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace assay {
namespace {

using SignedLine = std::pair<QString, QString>;

QString weightsText(const Release& release)
{
    qint64 bytes = 0;
    for (const ReleaseArtifact& artifact : release.parts.artifacts)
        bytes += artifact.role == ReleaseArtifact::Role::Model ? artifact.size : 0;
    return QStringLiteral("%1 · %2").arg(digestText(approvals::modelRoot(release)), sizeText(bytes));
}

/// The data that it was trained with.
QString dataText(const Release& release)
{
    QStringList sets;
    for (const ReleaseSplit& split : release.parts.splits) {
        if (split.role == QLatin1StringView("train"))
            sets << QStringLiteral("%1 %2").arg(shownText(split.dataset), shortDigest(split.anyDigest()));
    }
    return sets.isEmpty() ? SignedCard::tr("not known") : sets.join(QStringLiteral(", "));
}

std::vector<SignedLine> signedLines(const approvals::ReleaseStory& story)
{
    const Release& release = story.release();
    const policies::Policy& policy = story.judged.policy;
    const ControlCount count = countControls(story.judged.decision);
    QString checks = QStringLiteral("%1/%2").arg(count.met).arg(count.asked);
    for (const policies::FindingFact& finding :
         story.judged.facts.findings.value_or(std::vector<policies::FindingFact>())) {
        if (finding.state != policies::FindingState::Closed)
            checks += QStringLiteral(", ") + finding.key;
    }
    const QString code = release.parts.codeCommit.isEmpty()
        ? SignedCard::tr("not known")
        : QStringLiteral("git ") + shownText(release.parts.codeCommit.left(12));
    return {{SignedCard::tr("model"), shownText(release.name())},
            {SignedCard::tr("weights"), weightsText(release)},
            {SignedCard::tr("data"), dataText(release)},
            {SignedCard::tr("code"), code},
            {SignedCard::tr("policy"),
             QStringLiteral("%1 %2 %3")
                 .arg(policy.id, QString::number(policy.version), digestText(policies::policyDigest(policy)))},
            {SignedCard::tr("checks"), checks}};
}

} // namespace

SignedCard::SignedCard(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("What you sign"), m_rows));
    m_rows->addWidget(wrappedLabel(
        TextKind::Note, tr("An in-toto statement in a DSSE envelope. Anyone can check it with openssl alone.")));
}

void SignedCard::setStory(const approvals::ReleaseStory& story)
{
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::unit + 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : signedLines(story)) {
        QLabel* key = textLabel(TextKind::Mono, name);
        key->setForegroundRole(QPalette::PlaceholderText);
        ElidedLabel* text = elidedLabel(TextKind::Mono, value);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
    }
    m_rows->insertWidget(0, m_lines);
}

} // namespace assay
