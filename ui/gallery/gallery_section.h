// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QVBoxLayout;

namespace assay {

/// A column of named samples: what a part is called, and the part.
class GallerySection final : public QWidget {
    Q_OBJECT

public:
    explicit GallerySection(QWidget* parent = nullptr);

    void addRow(const QString& name,
                std::initializer_list<QWidget*> parts);           ///< Beside each other, as wide as they want.
    void addWide(const QString& name, QWidget* part, int height); ///< As wide as the section.

private:
    QVBoxLayout* m_rows;
};

QWidget* galleryControls();
QWidget* galleryData();
QWidget* galleryPeople();
QWidget* galleryStates();

} // namespace assay
