// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialog.h"

#include "tests/support/answered_dialog.h"
#include "tests/support/test_program.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTemporaryDir>
#include <QTreeView>

#include <sys/inotify.h>
#include <unistd.h>

using namespace assay;
using namespace assay::tests;

namespace {

/// Whether anybody opens a file, as Linux tells it, inotify(7).
class Opened {
public:
    explicit Opened(const QString& path)
        : m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_descriptor < 0 || inotify_add_watch(m_descriptor, QFile::encodeName(path).constData(), IN_OPEN) < 0)
            qFatal("The file cannot be watched.");
    }
    ~Opened() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Opened)

    bool happened() const
    {
        char events[1024];
        return ::read(m_descriptor, events, sizeof events) > 0;
    }

private:
    int m_descriptor;
};

} // namespace

/// Dialogs for files, which must not touch the file of an open project.
class TestFileDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(m_folder.filePath(QStringLiteral("project.assay")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
    }

    void noFileThatIsShownIsOpened()
    {
        const Opened opened(m_folder.filePath(QStringLiteral("project.assay")));
        bool listed = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            const auto* view = dialog ? dialog->findChild<QTreeView*>() : nullptr;
            if (!view || view->model()->rowCount(view->rootIndex()) == 0)
                return;
            const QModelIndex row = view->model()->index(0, 0, view->rootIndex());
            listed = row.data().toString() == QStringLiteral("project.assay") && !row.data(Qt::DecorationRole).isNull();
            if (listed)
                dialog->reject();
        });
        look.start(20);
        QCOMPARE(fileToSave(nullptr, QStringLiteral("Save"), m_folder.path()), QString());
        QVERIFY(listed);
        QVERIFY(!opened.happened());
    }

    void nameThatIsTypedIsAnswered()
    {
        const AnsweredDialog answered(m_folder.filePath(QStringLiteral("report.pdf")));
        QCOMPARE(fileToSave(nullptr, QStringLiteral("Save"), m_folder.filePath(QStringLiteral("other.pdf"))),
                 m_folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(answered.wasAsked());
    }

    void nextOneBeginsWhereTheLastOneEnded()
    {
        QString began;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                began = dialog->directory().absolutePath();
                dialog->reject();
            }
        });
        look.start(20);
        (void)fileToSave(nullptr, QStringLiteral("Save"), QStringLiteral("name.csv"));
        QCOMPARE(QFileInfo(began).canonicalFilePath(), QFileInfo(m_folder.path()).canonicalFilePath());
    }

private:
    QTemporaryDir m_folder;
};

ASSAY_TEST(TestFileDialog)
#include "tst_file_dialog.moc"
