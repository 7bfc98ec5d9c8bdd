// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QLineEdit>

namespace assay {

/// Where somebody types which runs to show: words, or the query language. What is not understood leaves the runs as they
/// are.
class FilterField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

Q_SIGNALS:
    void filterChanged(const assay::Filter& filter);
    void faultChanged(const QString& sentence); ///< What is not understood, and where; empty once it is.

private:
    void read(const QString& typed);
};

} // namespace assay
