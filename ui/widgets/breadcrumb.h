// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace assay {

/// One step of the path to a page, as a link in quiet words; its accessible name says that it leads back.
QPushButton* breadcrumb(const QString& title, QWidget* parent = nullptr);

/// The mark between two steps of a path.
class BreadcrumbMark final : public QWidget {
public:
    explicit BreadcrumbMark(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace assay
