// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_stage.h"

#include "core/base/text.h"

namespace assay {

std::optional<PortfolioStage> stageOf(UseCaseState state)
{
    switch (state) {
    case UseCaseState::Proposed:
    case UseCaseState::Framed:
        return PortfolioStage::Framing;
    case UseCaseState::Approved:
        return PortfolioStage::Data;
    case UseCaseState::Developing:
        return PortfolioStage::Development;
    case UseCaseState::Validating:
    case UseCaseState::Releasing:
        return PortfolioStage::Validation;
    case UseCaseState::Operating:
        return PortfolioStage::Production;
    case UseCaseState::Retired:
    case UseCaseState::Stopped:
        return PortfolioStage::Ended;
    case UseCaseState::OnHold:
        break;
    }
    return std::nullopt;
}

QString toString(PortfolioStage stage)
{
    constexpr std::array words{"framing", "data", "development", "validation", "production", "ended"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(stage)));
}

std::optional<PortfolioStage> portfolioStageFromString(QStringView word)
{
    for (PortfolioStage stage : portfolioStages) {
        if (word.compare(toString(stage), Qt::CaseInsensitive) == 0)
            return stage;
    }
    return std::nullopt;
}

QString stageTitle(PortfolioStage stage)
{
    switch (stage) {
    case PortfolioStage::Framing:
        return Text::tr("Framing");
    case PortfolioStage::Data:
        return Text::tr("Data");
    case PortfolioStage::Development:
        return Text::tr("Development");
    case PortfolioStage::Validation:
        return Text::tr("Validation");
    case PortfolioStage::Production:
        return Text::tr("Production");
    case PortfolioStage::Ended:
        break;
    }
    return Text::tr("Retired, stopped");
}

Progress progressOf(UseCaseState state)
{
    switch (state) {
    case UseCaseState::Proposed:
    case UseCaseState::Approved:
        return Progress::Planned;
    case UseCaseState::Framed:
    case UseCaseState::Developing:
    case UseCaseState::Validating:
    case UseCaseState::Releasing:
        return Progress::InProgress;
    case UseCaseState::Operating:
    case UseCaseState::Retired:
        return Progress::Done;
    case UseCaseState::OnHold:
        return Progress::OnHold;
    case UseCaseState::Stopped:
        break;
    }
    return Progress::Stopped;
}

QString progressTitle(Progress progress)
{
    switch (progress) {
    case Progress::Planned:
        return Text::tr("planned");
    case Progress::InProgress:
        return Text::tr("in progress");
    case Progress::Done:
        return Text::tr("done");
    case Progress::OnHold:
        return Text::tr("on hold");
    case Progress::Stopped:
        break;
    }
    return Text::tr("stopped");
}

} // namespace assay
