// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// The acting person at the foot of the side bar: initials, name and role; only the initials while the bar is collapsed.
class PersonButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& role);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override { return {196, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_role;
    bool m_collapsed = false;
};

/// A coloured ground with one or two letters: the program's sign, or a person's initials.
void drawBadge(QPainter& painter, const QRectF& rect, const QString& letters, bool round);

} // namespace assay
