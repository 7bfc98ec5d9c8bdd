// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace assay {

/// A few choices side by side, one of which holds. Arrow keys go from one to the next.
class Segments final : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    void add(const QString& word); ///< The first one added holds.
    int count() const;
    int current() const;
    void setCurrent(int place);

Q_SIGNALS:
    void currentChanged(int place);

private:
    QButtonGroup* m_buttons;
    QHBoxLayout* m_row;
};

} // namespace assay
