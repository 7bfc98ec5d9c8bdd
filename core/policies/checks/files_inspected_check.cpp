// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>
#include <array>

namespace assay::policies {
namespace {

const std::array<QString, 4>& fileVerdictWords()
{
    static const std::array<QString, 4> words{QStringLiteral("safe"), QStringLiteral("suspicious"),
                                              QStringLiteral("invalid"), QStringLiteral("dangerous")};
    return words;
}

QString fileVerdictWord(FileVerdict verdict)
{
    return fileVerdictWords().at(static_cast<std::size_t>(verdict));
}

void checkInspection(CheckOutcome& outcome, const ArtifactFact& artifact, const CheckContext& context)
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
    outcome.value = std::max(outcome.value.value_or(0), static_cast<double>(worst->worst));
    const bool allowed = fileVerdictWord(worst->worst) == u"safe"
        || (worst->worst == FileVerdict::Suspicious
            && parameter<QString>(context.parameters(), u"worst") == u"suspicious");
    if (!allowed) {
        outcome.reasons << Text::tr("%1 is %2: %3")
                               .arg(artifact.path, fileVerdictWord(worst->worst),
                                    worst->reasons.join(QStringLiteral(", ")));
    }
}

CheckOutcome checkFilesInspected(const CheckContext& context)
{
    const auto& artifacts = context.facts.artifacts;
    if (!artifacts || artifacts->empty())
        return lacking(Text::tr("the files of the version"));
    CheckOutcome outcome;
    for (const ArtifactFact& artifact : *artifacts)
        checkInspection(outcome, artifact, context);
    if (outcome.value) {
        outcome.measured = Text::tr("worst of %1 files: %2")
                               .arg(QString::number(artifacts->size()),
                                    fileVerdictWords().at(static_cast<std::size_t>(*outcome.value)));
    }
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& filesInspectedCheck()
{
    static const CheckKind kind{.name = QStringLiteral("files-inspected"),
                                .parameters = {{.name = QStringLiteral("worst"),
                                                .type = ParameterRule::Type::Word,
                                                .required = true,
                                                .words = {QStringLiteral("safe"), QStringLiteral("suspicious")}}},
                                .requirement =
                                    [](const Parameters& parameters) {
                                        return Text::tr(
                                                   "reading every file without loading it says nothing worse than %1")
                                            .arg(parameter<QString>(parameters, u"worst"));
                                    },
                                .suppliers =
                                    [](const Parameters&) {
                                        return std::vector{Role::SoftwareEngineer, Role::DataScientist};
                                    },
                                .check = checkFilesInspected};
    return kind;
}

} // namespace assay::policies
