Base
