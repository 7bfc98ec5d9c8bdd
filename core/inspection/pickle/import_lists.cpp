// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/import_lists.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>

namespace assay {
namespace {

/// With all that is below them. What runs commands or code, loads further modules or pickles, reaches into the interpreter,
/// reads and writes files or opens connections; the names of Python 2 among them.
constexpr char DeniedModules[] =
    "os nt posix ntpath posixpath subprocess _posixsubprocess commands popen2 pty tty multiprocessing "
    "_multiprocessing concurrent asyncio sched signal platform shlex pexpect ptyprocess sh plumbum fabric "
    "invoke paramiko _winapi _winreg winreg msvcrt psutil sys _sys runpy code codeop _codeop compileall "
    "py_compile importlib imp _imp _frozen_importlib _frozen_importlib_external zipimport pkgutil "
    "pkg_resources setuptools distutils pip ensurepip venv site sitecustomize usercustomize ast dis inspect "
    "types new gc ctypes _ctypes cffi _cffi_backend marshal bdb pdb cmd trace timeit profile cProfile _lsprof "
    "pstats doctest unittest test idlelib lib2to3 pydoc rlcompleter tracemalloc faulthandler atexit _pyrepl "
    "_aix_support _osx_support turtle tkinter this antigravity threading _thread thread dummy_threading numba "
    "llvmlite IPython ipykernel jinja2 mako pickle _pickle cPickle pickletools dill cloudpickle shelve dbm "
    "joblib.externals jsonpickle fickling picklescan modelscan yaml anydbm sqlite3 _sqlite3 io _io shutil "
    "tempfile fileinput glob pathlib linecache zipfile tarfile gzip bz2 lzma mmap fcntl logging _pyio fsspec "
    "smart_open socket _socket socketserver SocketServer ssl _ssl select selectors http httplib urllib "
    "urllib2 urllib3 urlparse requests aiohttp httpx ftplib smtplib smtpd poplib imaplib nntplib telnetlib "
    "xmlrpc xmlrpclib webbrowser wsgiref cgi asyncore asynchat boto3 botocore websocket websockets zmq "
    "numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib numpy.compat numpy.lib.npyio "
    "numpy.lib._npyio_impl numpy.lib._datasource numpy.core._internal.ctypes torch.hub torch.jit torch._inductor "
    "torch._dynamo torch.fx torch.package torch.multiprocessing torch.ops torch.classes "
    "torch.testing torch.utils._config_module torch.utils.model_zoo torch.utils.bottleneck torch.utils.collect_env "
    "torch.utils.cpp_extension pandas.io pandas.core.computation pandas.compat scipy.weave "
    "sklearn.externals.joblib.externals tensorflow.python.ops.script_ops tensorflow.python.lib.io ";

/// Single names of modules that are otherwise harmless or not known.
constexpr char DeniedNames[] =
    "builtins.eval builtins.exec builtins.execfile builtins.compile builtins.open builtins.file "
    "builtins.getattr builtins.setattr builtins.delattr builtins.hasattr builtins.vars builtins.globals "
    "builtins.locals builtins.dir builtins.input builtins.raw_input builtins.breakpoint builtins.apply "
    "builtins.__import__ builtins.reload builtins.map builtins.filter builtins.memoryview builtins.help "
    "builtins.__build_class__ builtins.__loader__ builtins.__spec__ builtins.__dict__ builtins.super "
    "operator.attrgetter operator.itemgetter operator.methodcaller operator.call _operator.attrgetter "
    "_operator.itemgetter _operator.methodcaller _operator.call functools.reduce "
    "functools.partialmethod _functools.reduce itertools.starmap collections.namedtuple "
    "codecs.open uuid._get_command_stdout copyreg.__newobj_ex__ numpy.load numpy.loadtxt numpy.fromfile "
    "numpy.genfromtxt numpy.memmap numpy.save numpy.savez numpy.DataSource numpy.fromregex joblib.load "
    "joblib.dump joblib.numpy_pickle.load joblib.numpy_pickle_compat.load_compatibility "
    "sklearn.externals.joblib.load pandas.eval pandas.read_pickle pandas.read_csv pandas.read_json "
    "pandas.read_html torch.load torch.save torch.compile torch.serialization.load "
    "torch.storage._load_from_bytes torch.utils.collect_env.run torch.utils.bottleneck.__main__.run_cprofile "
    "torch.distributed.rpc.rpc_sync keras.models.load_model tensorflow.io.read_file tensorflow.io.write_file "
    "tensorflow.keras.models.load_model tensorflow.py_function tensorflow.numpy_function "
    "tensorflow.load_op_library xgboost.core.ctypes ";

/// What builds data and nothing else.
constexpr char AllowedNames[] =
    "argparse.Namespace types.SimpleNamespace pathlib.Path pathlib.PosixPath pathlib.WindowsPath "
    "pathlib.PurePosixPath pathlib.PureWindowsPath torch.jit._pickle.build_intlist torch.jit._pickle.build_doublelist "
    "torch.jit._pickle.build_boollist torch.jit._pickle.build_tensorlist torch.jit._pickle.restore_type_tag "
    "builtins.bool builtins.bytearray builtins.bytes builtins.complex builtins.dict builtins.float "
    "builtins.frozenset builtins.int builtins.long builtins.list builtins.object builtins.range "
    "builtins.xrange builtins.set builtins.slice builtins.str builtins.tuple builtins.unicode "
    "builtins.Ellipsis builtins.NotImplemented collections.OrderedDict collections.Counter "
    "collections.defaultdict collections.deque copyreg._reconstructor _codecs.encode datetime.date "
    "datetime.datetime datetime.time datetime.timedelta datetime.timezone decimal.Decimal fractions.Fraction "
    "uuid.UUID array.array array._array_reconstructor numpy.dtype numpy.ndarray numpy.matrix numpy.bool_ "
    "numpy.bool numpy.int8 numpy.int16 numpy.int32 numpy.int64 numpy.uint8 numpy.uint16 numpy.uint32 "
    "numpy.uint64 numpy.float16 numpy.float32 numpy.float64 numpy.complex64 numpy.complex128 numpy.str_ "
    "numpy.bytes_ numpy.datetime64 numpy.timedelta64 numpy.core.multiarray._reconstruct "
    "numpy.core.multiarray.scalar numpy.core.numeric._frombuffer numpy._core.multiarray._reconstruct "
    "numpy._core.multiarray.scalar numpy._core.numeric._frombuffer numpy.random._pickle.__randomstate_ctor "
    "numpy.random._pickle.__generator_ctor numpy.random._pickle.__bit_generator_ctor "
    "numpy.random._mt19937.MT19937 numpy.random.mtrand.__randomstate_ctor "
    "joblib.numpy_pickle.NumpyArrayWrapper sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper "
    "scipy.sparse.csr.csr_matrix scipy.sparse._csr.csr_matrix scipy.sparse.csc.csc_matrix "
    "scipy.sparse._csc.csc_matrix torch.Size torch.Tensor torch.device torch.nn.parameter.Parameter "
    "torch.nn.parameter.Buffer torch.nn.Parameter torch.serialization._get_layout "
    "torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 "
    "torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state torch._utils._rebuild_qtensor "
    "torch._utils._rebuild_sparse_tensor torch._utils._rebuild_sparse_csr_tensor "
    "torch._utils._rebuild_nested_tensor torch._utils._rebuild_meta_tensor_no_storage "
    "torch._utils._rebuild_device_tensor_from_numpy torch.storage.TypedStorage torch.storage.UntypedStorage "
    "torch.storage._TypedStorage torch.UntypedStorage ";

QSet<QByteArray> setOf(const char* words)
{
    const QByteArrayList list = QByteArray(words).simplified().split(' ');
    return {list.begin(), list.end()};
}

const QSet<QByteArray>& deniedModules()
{
    static const QSet<QByteArray> modules = setOf(DeniedModules);
    return modules;
}

const QSet<QByteArray>& deniedNames()
{
    static const QSet<QByteArray> names = setOf(DeniedNames);
    return names;
}

const QSet<QByteArray>& allowedNames()
{
    static const QSet<QByteArray> names = setOf(AllowedNames);
    return names;
}

/// torch.FloatStorage and torch.float32 and their like.
bool isTorchElement(QByteArrayView module, QByteArrayView name)
{
    static const QSet<QByteArray> kinds =
        setOf("Float Double Half BFloat16 Long Int Short Char Byte Bool ComplexFloat ComplexDouble QUInt8 "
              "QInt8 QInt32 QUInt4x2 QUInt2x4 ");
    static const QSet<QByteArray> types =
        setOf("float16 float32 float64 bfloat16 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool "
              "complex32 complex64 complex128 quint8 qint8 qint32 float8_e4m3fn float8_e5m2 strided sparse_coo "
              "sparse_csr per_tensor_affine per_channel_affine ");
    if (module != "torch" && module != "torch.cuda")
        return false;
    if (name.endsWith("Storage"))
        return kinds.contains(name.chopped(7).toByteArray());
    return module == "torch" && types.contains(name.toByteArray());
}

/// Whether a module or one that it lies in is denied.
bool isBelowDenied(QByteArrayView module)
{
    for (qsizetype dot = module.indexOf('.');; dot = module.indexOf('.', dot + 1)) {
        if (deniedModules().contains((dot < 0 ? module : module.first(dot)).toByteArray()))
            return true;
        if (dot < 0)
            break;
    }
    return false;
}

/// A name with dots is dangerous where any of its steps is: collections.abc.sys.modules leads to everything.
bool hasDeniedStep(QByteArrayView name)
{
    for (const QByteArray& step : name.toByteArray().split('.')) {
        if (step.startsWith("__") || deniedModules().contains(step) || deniedNames().contains("builtins." + step))
            return true;
    }
    return false;
}

} // namespace

ModelVerdict importVerdict(QByteArrayView module, QByteArrayView name)
{
    // What Python 2 called them, which Python 3 still understands.
    if (module == "__builtin__")
        module = "builtins";
    else if (module == "copy_reg")
        module = "copyreg";
    const QByteArray whole = module.toByteArray() + '.' + name.toByteArray();
    if (allowedNames().contains(whole) || isTorchElement(module, name))
        return ModelVerdict::Safe;
    if (isBelowDenied(module) || deniedNames().contains(whole) || isBelowDenied(whole))
        return ModelVerdict::Dangerous;
    if (name.contains('.'))
        return hasDeniedStep(name) ? ModelVerdict::Dangerous : ModelVerdict::Suspicious;
    return ModelVerdict::Suspicious;
}

} // namespace assay
