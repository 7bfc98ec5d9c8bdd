// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// The acting person at the foot of the side bar: initials, name and role; only the initials while the bar is collapsed.
class PersonButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& role, const QString& uid);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override { return {196, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_role;
    QString m_uid;
    bool m_collapsed = false;
};

} // namespace assay
