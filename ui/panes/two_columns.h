// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace assay {

/// Cards in a wide column and, where there is room beside it, a narrow one; all of it scrolls together. What room is left goes
/// to a stretch of factor 1 at the end of each: one without a factor would share it with cards that can grow.
class TwoColumns final : public QWidget {
    Q_OBJECT

public:
    explicit TwoColumns(const QString& accessibleName, QWidget* parent = nullptr);

    QVBoxLayout& left() const { return *m_left; }
    QVBoxLayout& right() const { return *m_right; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    QWidget* m_side;
};

} // namespace assay
