// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

QStringList severityWords()
{
    QStringList words;
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        words.append(toString(severity));
    return words;
}

/// The strictest where there is no such word, which no policy that was read has.
Severity leastSeverity(const Parameters& parameters)
{
    return severityFromString(parameter<QString>(parameters, u"severity")).value_or(Severity::Low);
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
    const Severity least = leastSeverity(context.parameters());
    CheckOutcome outcome;
    QStringList open;
    for (const FindingFact& finding : *findings) {
        if (finding.severity < least || !isOpenFinding(finding, context.now))
            continue;
        open << Text::tr("%1 (%2)").arg(finding.key, severityTitle(finding.severity));
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
                        .words = severityWords()},
                       {.name = QStringLiteral("most"), .type = ParameterRule::Type::Count, .least = 0}},
        .requirement =
            [](const Parameters& parameters) {
                const QString severity = severityTitle(leastSeverity(parameters));
                const double most = numberParameter(parameters, u"most").value_or(0);
                return most == 0
                    ? Text::tr("no finding open that is %1 or worse").arg(severity)
                    : Text::tr("open findings that are %1 or worse: at most %2").arg(severity, QString::number(most));
            },
        .suppliers = [](const Parameters&) { return std::vector{Role::RiskAuditor}; },
        .check = checkOpenFindings};
    return kind;
}

} // namespace assay::policies
