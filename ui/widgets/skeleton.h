// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVariantAnimation;

namespace assay {

/// Grey bars where content will be, in a slow pulse. It says to a screen reader that something is loading.
class Skeleton final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Lines, Table, Cards };

    explicit Skeleton(Shape shape, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QRectF> bars() const;

    Shape m_shape;
    QVariantAnimation* m_pulse;
};

} // namespace assay
