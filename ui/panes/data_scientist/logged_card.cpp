// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/logged_card.h"

namespace assay {

FileWriter LoggedCard::writer(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return bytesWriter(widgetAsPng(pictured()));
    case ExportFormat::Svg:
        return bytesWriter(widgetAsSvg(pictured(), title()));
    case ExportFormat::Pdf:
        return bytesWriter(widgetAsPdf(pictured(), title()));
    case ExportFormat::Csv:
    case ExportFormat::DrawnCsv:
        break;
    }
    return csvWriter();
}

} // namespace assay
