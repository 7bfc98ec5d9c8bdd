// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

FileVerdict worstAllowed(const Parameters& parameters)
{
    const bool lenient = parameter<QString>(parameters, u"worst") == toString(FileVerdict::Suspicious);
    return lenient ? FileVerdict::Suspicious : FileVerdict::Safe;
}

/// Counts a file that something looked into.
void checkInspection(CheckOutcome& outcome, qsizetype& inspected, const ArtifactFact& artifact,
                     const CheckContext& context)
{
    const InspectionFact* worst = nullptr;
    for (const InspectionFact& fact : context.facts.inspections) {
        if (fact.path == artifact.path && (!worst || worst->worst < fact.worst))
            worst = &fact;
    }
    if (!worst) {
        outcome.missing << Text::tr("an inspection of %1").arg(artifact.path);
        return;
    }
    outcome.add(worst->evidence);
    if (!worst->wasRead)
        return;
    ++inspected;
    outcome.value = std::max(outcome.value.value_or(0), static_cast<double>(worst->worst));
    if (worst->worst > worstAllowed(context.parameters())) {
        outcome.reasons << Text::tr("%1 is %2: %3")
                               .arg(artifact.path, verdictTitle(worst->worst),
                                    worst->reasons.join(QStringLiteral(", ")));
    }
}

QString measuredWords(qsizetype inspected, qsizetype all, std::optional<double> worst)
{
    if (!worst)
        return Text::tr("not inspected");
    const QString verdict = verdictTitle(static_cast<FileVerdict>(static_cast<int>(*worst)));
    if (inspected == all)
        return Text::tr("worst of %1 files: %2").arg(QString::number(all), verdict);
    return Text::tr("worst of %1 inspected files: %2; not inspected: %3")
        .arg(QString::number(inspected), verdict, QString::number(all - inspected));
}

CheckOutcome checkFilesInspected(const CheckContext& context)
{
    const auto& artifacts = context.facts.artifacts;
    if (!artifacts || artifacts->empty())
        return lacking(Text::tr("the files of the version"));
    CheckOutcome outcome;
    qsizetype inspected = 0;
    for (const ArtifactFact& artifact : *artifacts)
        checkInspection(outcome, inspected, artifact, context);
    outcome.measured = measuredWords(inspected, static_cast<qsizetype>(artifacts->size()), outcome.value);
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& filesInspectedCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("files-inspected"),
        .parameters = {{.name = QStringLiteral("worst"),
                        .type = ParameterRule::Type::Word,
                        .required = true,
                        .words = {toString(FileVerdict::Safe), toString(FileVerdict::Suspicious)}}},
        .requirement =
            [](const Parameters& parameters) {
                return Text::tr("reading every file without loading it says nothing worse than %1")
                    .arg(verdictTitle(worstAllowed(parameters)));
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::SoftwareEngineer, Role::DataScientist};
            },
        .check = checkFilesInspected};
    return kind;
}

} // namespace assay::policies
