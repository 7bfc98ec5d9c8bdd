// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"

#include <QStringList>

namespace assay {

/// The page of a SavedView that holds a PortfolioView.
inline const QString PortfolioPageName = QStringLiteral("portfolio");

/// Which use cases the portfolio shows, and what its board's columns stand for.
struct PortfolioView {
    QString filter;                             ///< As typed.
    QString grouping = QStringLiteral("stage"); ///< One of portfolioGroupings().

    bool operator==(const PortfolioView&) const = default;
};

QStringList portfolioGroupings(); ///< In the order in which they are offered.

/// As stored text, which docs/file-format.md describes.
QByteArray canonicalPortfolioView(const PortfolioView& view);

/// What canonicalPortfolioView() wrote; Invalid, with the member that is not understood, where it was written otherwise.
Result<PortfolioView> portfolioViewFrom(const JsonValue& object);
Result<PortfolioView> portfolioViewFrom(QByteArrayView content);

} // namespace assay
