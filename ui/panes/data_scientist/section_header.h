// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// The heading of a group that folds: an arrow, a title and how many things are in it. Checked means folded.
class SectionHeader final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent = nullptr);

    void setSection(const QString& title, int count);
    QSize sizeHint() const override { return {200, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

} // namespace assay
