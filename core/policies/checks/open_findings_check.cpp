// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <array>

namespace assay::policies {
namespace {

const std::array<QString, 4>& severityWords()
{
    static const std::array<QString, 4> words{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                                              QStringLiteral("critical")};
    return words;
}

Severity severityNamed(const QString& word)
{
    for (std::size_t i = 0; i < severityWords().size(); ++i) {
        if (severityWords().at(i) == word)
            return static_cast<Severity>(i);
    }
    return Severity::Low; // The strictest: policies hold no other word.
}

bool isOpenFinding(const FindingFact& finding, qint64 now)
{
    if (finding.state == FindingState::RiskAccepted)
        return !finding.acceptedUntil || *finding.acceptedUntil <= now;
    return finding.state != FindingState::Closed;
}

CheckOutcome checkOpenFindings(const CheckContext& context)
{
    const auto& findings = context.facts.findings;
    if (!findings)
        return lacking(Text::tr("the findings on this version, or that there are none"));
    const Severity least = severityNamed(parameter<QString>(context.parameters(), u"severity"));
    CheckOutcome outcome;
    QStringList open;
    for (const FindingFact& finding : *findings) {
        if (finding.severity < least || !isOpenFinding(finding, context.now))
            continue;
        open << QStringLiteral("%1 (%2)").arg(finding.key,
                                              severityWords().at(static_cast<std::size_t>(finding.severity)));
        outcome.add(finding.evidence);
    }
    outcome.value = static_cast<double>(open.size());
    outcome.measured = open.isEmpty() ? Text::tr("none") : open.join(QStringLiteral(", "));
    if (static_cast<double>(open.size()) > numberParameter(context.parameters(), u"most").value_or(0))
        outcome.reasons << Text::tr("open: %1").arg(outcome.measured);
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& openFindingsCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("open-findings"),
        .parameters = {{.name = QStringLiteral("severity"),
                        .type = ParameterRule::Type::Word,
                        .required = true,
                        .words = {severityWords().begin(), severityWords().end()}},
                       {.name = QStringLiteral("most"), .type = ParameterRule::Type::Count, .least = 0}},
        .requirement =
            [](const Parameters& parameters) {
                const QString severity = parameter<QString>(parameters, u"severity");
                const double most = numberParameter(parameters, u"most").value_or(0);
                return most == 0 ? Text::tr("no open finding of %1 severity or above").arg(severity)
                                 : Text::tr("open findings of %1 severity or above: at most %2")
                                       .arg(severity, QString::number(most));
            },
        .suppliers = [](const Parameters&) { return std::vector{Role::RiskAuditor}; },
        .check = checkOpenFindings};
    return kind;
}

} // namespace assay::policies
