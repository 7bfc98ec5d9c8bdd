// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_files.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/risk_auditor/release_page.h"
#include "ui/panes/risk_auditor/sign_form.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace assay::tests {

/// A real window on a project with a release on which people may decide, and key files of a person of this machine.
class ReleaseWindow {
public:
    static constexpr auto passphrase = "correct horse";

    ReleaseWindow()
    {
        qputenv("ASSAY_KEYS", m_keys.path().toUtf8());
        QFile::setPermissions(m_keys.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~ReleaseWindow() { qunsetenv("ASSAY_KEYS"); }
    Q_DISABLE_COPY_MOVE(ReleaseWindow)

    ApprovalProject& made() { return m_made; }
    WindowFixture& window() { return m_window; }

    /// Opens the project as somebody sees it.
    bool openAs(const Actor& actor, const QString& name)
    {
        if (!m_window.openProject(m_made.project.path()))
            return false;
        m_window.session().actor = actor;
        m_window.session().personName = name;
        return true;
    }

    /// Goes to the release and waits until it is there.
    bool openRelease()
    {
        m_window.window().openAddress({{}, "release", m_made.uid});
        return m_window.idle() && page();
    }

    /// Brings a key's file to this machine.
    void bringKey(const SigningKey& key) const
    {
        const QString fingerprint = QString::fromLatin1(key.publicKey().fingerprint());
        valueOf(key.writeNew(KeyFiles::ofUser().pathOf(fingerprint), SecretText(QByteArrayView(passphrase))));
    }

    ReleasePage* page() { return m_window.child<ReleasePage>("releasePage"); }
    SignForm* form() { return m_window.child<SignForm>("signForm"); }
    QPushButton* button(const char* name) { return page()->findChild<QPushButton*>(QLatin1String(name)); }

    template <typename T>
    T* inForm(const char* name)
    {
        return form()->findChild<T*>(QLatin1String(name));
    }

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    /// Opens the form and waits until something is prepared.
    bool prepare(const char* step)
    {
        click(button(step));
        if (!form())
            return false;
        return m_window.idle() && QTest::qWaitFor([this] { return !words().isEmpty(); }, 20'000);
    }

    QString words() { return inForm<QPlainTextEdit>("signedWords")->toPlainText(); }

    QString fault()
    {
        auto* label = inForm<QLabel>("fault");
        return label->isHidden() ? QString() : label->text();
    }

    bool says(const QString& text)
    {
        const auto holds = [&](const auto& labels) {
            return std::any_of(labels.begin(), labels.end(),
                               [&](const auto* label) { return label->text().contains(text); });
        };
        return holds(page()->findChildren<QLabel*>()) || holds(page()->findChildren<ElidedLabel*>());
    }

private:
    QTemporaryDir m_keys;
    ApprovalProject m_made;
    WindowFixture m_window;
};

} // namespace assay::tests
