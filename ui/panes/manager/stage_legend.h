// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// What the colours of a timeline stand for, in as many rows as there is need of.
class StageLegend final : public QWidget {
    Q_OBJECT

public:
    explicit StageLegend(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString word;
        QRect place;
    };

    std::vector<Entry> entries(int width) const;
};

} // namespace assay
