// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/logged_card.h"

namespace assay {

std::function<Result<QByteArray>()> LoggedCard::writer(ExportFormat format)
{
    const auto made = [](const QByteArray& bytes) { return [bytes] { return Result<QByteArray>(bytes); }; };
    switch (format) {
    case ExportFormat::Png:
        return made(widgetAsPng(pictured()));
    case ExportFormat::Svg:
        return made(widgetAsSvg(pictured(), title()));
    case ExportFormat::Pdf:
        return made(widgetAsPdf(pictured(), title()));
    case ExportFormat::Csv:
    case ExportFormat::DrawnCsv:
        break;
    }
    return csvWriter();
}

} // namespace assay
