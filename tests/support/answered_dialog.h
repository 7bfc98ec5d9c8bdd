// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace assay::tests {

/// Types a path into the next file dialog, which has a loop of its own, and presses Return.
class AnsweredDialog {
public:
    explicit AnsweredDialog(const QString& path)
    {
        QObject::connect(&m_answer, &QTimer::timeout, &m_answer, [this, path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_answer.stop();
            m_asked = true;
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_answer.start(20);
    }

    bool wasAsked() const { return m_asked; }

private:
    QTimer m_answer;
    bool m_asked = false;
};

} // namespace assay::tests
